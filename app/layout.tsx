import '@fontsource/source-sans-3/400.css'
import '@fontsource/source-sans-3/600.css'
import '@fontsource-variable/source-serif-4/opsz.css'
import '@fontsource/vazirmatn/400.css'
import './fonts.css'
import './globals.css'
import './print.css'
import './scripting.css'
import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import { connection } from 'next/server'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import { palettes } from '@/geo/palette'
import { choiceOf, themeCookie } from '@/components/theme/choice'
import { dataset } from './dataset'

/** Pages are made when they are asked for: the build does not know the atlas. */
export async function generateMetadata(): Promise<Metadata> {
  await connection()
  const { title, summary } = dataset().atlas
  return { title: { default: `${title} · Oxus`, template: `%s · ${title} · Oxus` }, description: summary }
}

/** The colour of the browser's own bars is the paper's. */
export async function generateViewport(): Promise<Viewport> {
  const choice = await chosenTheme()
  const themes = [
    { media: '(prefers-color-scheme: light)', color: palettes.light.paper },
    { media: '(prefers-color-scheme: dark)', color: palettes.dark.paper },
  ]
  // The sheet of a phone goes to the edges of its screen.
  return { width: 'device-width', initialScale: 1, viewportFit: 'cover', themeColor: choice === 'system' ? themes : palettes[choice].paper }
}

export default async function RootLayout({ children }: { children: React.ReactNode }) {
  const choice = await chosenTheme()
  return (
    <html lang="en" data-theme={choice === 'system' ? undefined : choice}>
      <body>
        <NuqsAdapter>{children}</NuqsAdapter>
      </body>
    </html>
  )
}

async function chosenTheme() {
  return choiceOf((await cookies()).get(themeCookie)?.value)
}
