/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The words of the page, for components that texts use without props. */
    ctx: import('./routes/page-context.ts').PageWords;
    /** What such components ask the data for. */
    values: import('./views/text-values.ts').TextValues;
  }
}
