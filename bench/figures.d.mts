export function median(numbers: readonly number[]): number
export function spread(
  numbers: readonly number[],
): { median: number; least: number; most: number } | null
export function ratio(ours: readonly number[], theirs: readonly number[]): number | null
export function layoutShift(shifts: readonly { at: number; value: number }[]): number
export function firstAnswer<T extends { press: number }>(answers: readonly T[]): T | null
export function said(numbers: readonly number[], unit: string): string
export function saidRatio(n: number | null): string
