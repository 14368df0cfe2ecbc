/** The sizes in which cards are made. */

export interface CardSize {
  readonly width: number;
  readonly height: number;
}

/** `wide` is the picture that a shared link shows, `tall` a post in a feed. By the way in which they are asked for. */
export const CARD_SIZES = {
  '1200x630': { width: 1200, height: 630 },
  '1080x1350': { width: 1080, height: 1350 },
} as const satisfies Record<string, CardSize>;

export type CardSizeName = keyof typeof CARD_SIZES;
