export function pictures(folder: string): Promise<(svg: string) => Buffer>
