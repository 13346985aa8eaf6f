import { counted } from './plural.ts'
import type { HandoutWords } from '../en/handout.ts'

const minutes = (count: number) => counted(count, 'دقيقة واحدة', 'دقيقتان', 'دقائق', 'دقيقة')

/** Words of the printed lesson, in Arabic. */
export const handout: HandoutWords = {
  forms: { handout: 'ورقة القراءة', worksheet: 'ورقة العمل', key: 'مفتاح الإجابات' },

  toolbar: 'ما يُطبع',
  form: 'النوع',
  lang: 'اللغة',
  paper: 'الورق',
  papers: { a4: 'قياس A4', letter: 'قياس Letter الأميركي' },
  ink: 'المعاينة',
  inks: { colour: 'بالألوان', black: 'بالأبيض والأسود' },
  scenes: 'المشاهد',
  scenesChosen: (count, all) =>
    count === all ? `المشاهد: كلها (${all})` : `المشاهد: ${count} من ${all}`,
  everyScene: 'اختر الكل',
  print: 'طباعة …',
  toMap: 'الخريطة',
  cannotPrint:
    'لا يستطيع هذا المتصفح الطباعة بنفسه. انسخ عنوان هذه الصفحة وافتحه في متصفح آخر أو على حاسوب.',
  onPhone:
    'في الهاتف تكون الطباعة غالباً تحت «مشاركة» في قائمة المتصفح. وهي أيسر على حاسوب: انسخ عنوان هذه الصفحة وافتحه هناك.',
  copy: 'انسخ العنوان',
  copied: 'نُسخ العنوان.',

  noLesson: 'لا درس مع هذه القصة، فلا شيء هنا للطباعة. وتعرض الخريطة تقاريرها كلها.',
  notArrived: 'لم يصل الدرس.',
  noMaps: 'لم تصل الخرائط. كل ما عداها في هذه الأوراق كامل.',
  goneScene: (id) => `يطلب هذا الرابط المشهد «${id}»، وليس في هذا الدرس مشهد كهذا.`,

  page: 'صفحة',
  pageOf: 'من',
  name: 'الاسم',
  group: 'الصف',
  date: 'التاريخ',
  scene: (number) => `المشهد ${number}`,
  minutes,
  contentNote: 'قبل أن تبدأ',
  whatHappened: 'ما الذي حدث',
  aims: 'الأهداف',
  audience: 'لمن هذا الدرس',
  guidance: 'قبل الدرس',
  said: 'ماذا تقول التقارير',
  evidence: 'بألفاظها',
  evidenceAsked: 'ما يدور عليه السؤال',
  yourWords: 'ماذا تقول التقارير حتى هذه اللحظة؟ بألفاظك أنت:',
  question: 'سؤال',
  task: 'مهمّة',
  answer: 'ما يُنتظر سماعه',
  restsOn: 'يستند إلى',
  notes: 'للمدرّس',
  practice: {
    sourcing: 'نقد المصدر: من القائل، وكيف له أن يعرف؟',
    context: 'السياق: ماذا كان يجري غير ذلك؟',
    corroboration: 'المقارنة: هل يؤيد ذلك شيء مستقل؟',
    'close-reading': 'القراءة الدقيقة: ما الذي قيل بالضبط، وما الذي لم يُقل؟',
  },
  letters: ['أ', 'ب', 'ج', 'د'],
  account: (letter) => `الرواية ${letter}`,
  drawHere: 'خريطة للرسم عليها: تُرك منها ما تقوله التقارير',
  alsoShown: 'مساحات التقارير، للمقارنة:',
  sources: 'المصادر',
  sourcesHow: 'مرقّمة بترتيب ذكرها أول مرة. ويُذكر ميل كل وسيلة إعلام كما يصفه غيرها.',
  noteSign: (numbers) => `الحواشي ${numbers}`,
  seeScene: (number) => `مطبوع تحت المشهد ${number}`,
  legend: 'كيف تُقرأ الخرائط',
  glossary: 'معجم',
  credits: 'الحقوق والمراجع',
  moment: 'هذه اللحظة على الخريطة',
  scan: 'رمز QR: هذه اللحظة على الخريطة',
}
