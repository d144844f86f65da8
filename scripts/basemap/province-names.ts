/**
 * The provinces of the countries in focus: identifier, English name, ISO 3166-2 code, and names in Dari, Russian and the
 * state's own language. The province file's own names are partly out of date, partly wrong (Panjshir and Daykundi carry
 * their parents', Sughd its capital's, Talas another town's in Persian), and its Persian has lost its joiners. So they are
 * written out here.
 */

type Names = Partial<Record<'fa' | 'ps' | 'ru' | 'uz' | 'tg' | 'tk' | 'ky' | 'kk', string>>
export type ProvinceNames = { id: string; name: string; iso: string; names: Names }

const rows = (own: keyof Names, table: Record<string, [id: string, name: string, iso: string, own: string, ru: string, fa?: string]>) =>
  Object.entries(table).map(([code, [id, name, iso, endonym, ru, fa]]) => [code, { id, name, iso, names: { ...(fa && { fa }), ru, [own]: endonym } }] as const)

const AFGHANISTAN = rows('ps', {
  'AFG-1760': ['badakhshan', 'Badakhshan', 'AF-BDS', 'بدخشان', 'Бадахшан', 'بدخشان'],
  'AFG-1741': ['badghis', 'Badghis', 'AF-BDG', 'بادغيس', 'Бадгис', 'بادغیس'],
  'AFG-1766': ['baghlan', 'Baghlan', 'AF-BGL', 'بغلان', 'Баглан', 'بغلان'],
  'AFG-1744': ['balkh', 'Balkh', 'AF-BAL', 'بلخ', 'Балх', 'بلخ'],
  'AFG-1743': ['bamyan', 'Bamyan', 'AF-BAM', 'باميان', 'Бамиан', 'بامیان'],
  'AFG-1753': ['daykundi', 'Daykundi', 'AF-DAY', 'دايکندي', 'Дайкунди', 'دایکندی'],
  'AFG-1749': ['farah', 'Farah', 'AF-FRA', 'فراه', 'Фарах', 'فراه'],
  'AFG-1745': ['faryab', 'Faryab', 'AF-FYB', 'فارياب', 'Фарьяб', 'فاریاب'],
  'AFG-1757': ['ghazni', 'Ghazni', 'AF-GHA', 'غزني', 'Газни', 'غزنی'],
  'AFG-1747': ['ghor', 'Ghor', 'AF-GHO', 'غور', 'Гор', 'غور'],
  'AFG-1750': ['helmand', 'Helmand', 'AF-HEL', 'هلمند', 'Гильменд', 'هلمند'],
  'AFG-1742': ['herat', 'Herat', 'AF-HER', 'هرات', 'Герат', 'هرات'],
  'AFG-1746': ['jowzjan', 'Jowzjan', 'AF-JOW', 'جوزجان', 'Джаузджан', 'جوزجان'],
  'AFG-1767': ['kabul', 'Kabul', 'AF-KAB', 'کابل', 'Кабул', 'کابل'],
  'AFG-1754': ['kandahar', 'Kandahar', 'AF-KAN', 'کندهار', 'Кандагар', 'قندهار'],
  'AFG-1768': ['kapisa', 'Kapisa', 'AF-KAP', 'کاپيسا', 'Каписа', 'کاپیسا'],
  'AFG-1758': ['khost', 'Khost', 'AF-KHO', 'خوست', 'Хост', 'خوست'],
  'AFG-1762': ['kunar', 'Kunar', 'AF-KNR', 'کونړ', 'Кунар', 'کنر'],
  'AFG-1763': ['kunduz', 'Kunduz', 'AF-KDZ', 'کندز', 'Кундуз', 'کندز'],
  'AFG-1770': ['laghman', 'Laghman', 'AF-LAG', 'لغمان', 'Лагман', 'لغمان'],
  'AFG-1771': ['logar', 'Logar', 'AF-LOG', 'لوګر', 'Логар', 'لوگر'],
  'AFG-1774': ['maidan-wardak', 'Maidan Wardak', 'AF-WAR', 'ميدان وردګ', 'Вардак', 'میدان وردک'],
  'AFG-1764': ['nangarhar', 'Nangarhar', 'AF-NAN', 'ننګرهار', 'Нангархар', 'ننگرهار'],
  'AFG-1751': ['nimroz', 'Nimroz', 'AF-NIM', 'نيمروز', 'Нимроз', 'نیمروز'],
  'AFG-1761': ['nuristan', 'Nuristan', 'AF-NUR', 'نورستان', 'Нуристан', 'نورستان'],
  'AFG-3413': ['paktia', 'Paktia', 'AF-PKA', 'پکتيا', 'Пактия', 'پکتیا'],
  'AFG-1759': ['paktika', 'Paktika', 'AF-PIA', 'پکتيکا', 'Пактика', 'پکتیکا'],
  'AFG-1769': ['panjshir', 'Panjshir', 'AF-PAN', 'پنجشېر', 'Панджшер', 'پنجشیر'],
  'AFG-1772': ['parwan', 'Parwan', 'AF-PAR', 'پروان', 'Парван', 'پروان'],
  'AFG-1773': ['samangan', 'Samangan', 'AF-SAM', 'سمنګان', 'Саманган', 'سمنگان'],
  'AFG-1748': ['sar-e-pol', 'Sar-e Pol', 'AF-SAR', 'سرپل', 'Сари-Пуль', 'سرپل'],
  'AFG-1765': ['takhar', 'Takhar', 'AF-TAK', 'تخار', 'Тахар', 'تخار'],
  'AFG-1752': ['uruzgan', 'Uruzgan', 'AF-URU', 'اروزګان', 'Урузган', 'ارزگان'],
  'AFG-1755': ['zabul', 'Zabul', 'AF-ZAB', 'زابل', 'Забуль', 'زابل'],
})

/** As before June 2022: the regions Abai, Jetisu and Ulytau, and Shymkent, are not in the file; the names say so. */
const KAZAKHSTAN = rows('kk', {
  'KAZ-3202': ['akmola', 'Akmola', 'KZ-11', 'Ақмола облысы', 'Акмолинская область', 'آقمولا'],
  'KAZ-3195': ['aktobe', 'Aktobe', 'KZ-15', 'Ақтөбе облысы', 'Актюбинская область', 'آکتوبه'],
  'KAZ-4829': ['almaty', 'Almaty', 'KZ-75', 'Алматы', 'Алматы', 'آلماتی'],
  'KAZ-3207': ['almaty-region', 'Almaty Region with Jetisu', 'KZ-19', 'Алматы және Жетісу облыстары', 'Алматинская область и область Жетысу'],
  'KAZ-4830': ['astana', 'Astana', 'KZ-71', 'Астана', 'Астана', 'آستانه'],
  'KAZ-3198': ['atyrau', 'Atyrau', 'KZ-23', 'Атырау облысы', 'Атырауская область', 'آتیرائو'],
  'KAZ-3206': ['east-kazakhstan', 'East Kazakhstan with Abai', 'KZ-63', 'Шығыс Қазақстан және Абай облыстары', 'Восточно-Казахстанская область и область Абай'],
  'KAZ-3252': ['jambyl', 'Jambyl', 'KZ-31', 'Жамбыл облысы', 'Жамбылская область'],
  'KAZ-3203': ['karaganda', 'Karaganda with Ulytau', 'KZ-35', 'Қарағанды және Ұлытау облыстары', 'Карагандинская область и область Улытау'],
  'KAZ-3196': ['kostanay', 'Kostanay', 'KZ-39', 'Қостанай облысы', 'Костанайская область', 'قوستانای'],
  'KAZ-3197': ['kyzylorda', 'Kyzylorda', 'KZ-43', 'Қызылорда облысы', 'Кызылординская область', 'قیزیل‌اوردا'],
  'KAZ-3236': ['mangystau', 'Mangystau', 'KZ-47', 'Маңғыстау облысы', 'Мангистауская область', 'مانغیستاو'],
  'KAZ-3204': ['north-kazakhstan', 'North Kazakhstan', 'KZ-59', 'Солтүстік Қазақстан облысы', 'Северо-Казахстанская область', 'قزاقستان شمالی'],
  'KAZ-3205': ['pavlodar', 'Pavlodar', 'KZ-55', 'Павлодар облысы', 'Павлодарская область', 'پاولودار'],
  'KAZ-3251': ['turkistan', 'Turkistan with Shymkent', 'KZ-61', 'Түркістан облысы және Шымкент', 'Туркестанская область и Шымкент'],
  'KAZ-3201': ['west-kazakhstan', 'West Kazakhstan', 'KZ-27', 'Батыс Қазақстан облысы', 'Западно-Казахстанская область', 'قزاقستان غربی'],
})

const KYRGYZSTAN = rows('ky', {
  'KGZ-1119': ['batken', 'Batken', 'KG-B', 'Баткен облусу', 'Баткенская область', 'باتکن'],
  'KGZ-1115': ['bishkek', 'Bishkek', 'KG-GB', 'Бишкек', 'Бишкек', 'بیشکک'],
  'KGZ-1116': ['chuy', 'Chuy', 'KG-C', 'Чүй облусу', 'Чуйская область', 'چوی'],
  'KGZ-1117': ['issyk-kul', 'Issyk-Kul', 'KG-Y', 'Ысык-Көл облусу', 'Иссык-Кульская область', 'ایسیک‌کول'],
  'KGZ-1120': ['jalal-abad', 'Jalal-Abad', 'KG-J', 'Жалал-Абад облусу', 'Джалал-Абадская область', 'جلال‌آباد'],
  'KGZ-1118': ['naryn', 'Naryn', 'KG-N', 'Нарын облусу', 'Нарынская область', 'نارین'],
  'KGZ-1122': ['osh', 'Osh', 'KG-O', 'Ош облусу', 'Ошская область', 'اوش'],
  'KGZ-1121': ['talas', 'Talas', 'KG-T', 'Талас облусу', 'Таласская область', 'تالاس'],
})

const TAJIKISTAN = rows('tg', {
  'TJK-368': ['districts-of-republican-subordination', 'Districts of Republican Subordination', 'TJ-RA', 'Ноҳияҳои тобеи ҷумҳурӣ', 'Районы республиканского подчинения', 'ناحیه‌های تابع جمهوری'],
  'TJK-5491': ['dushanbe', 'Dushanbe', 'TJ-DU', 'Душанбе', 'Душанбе', 'دوشنبه'],
  'TJK-366': ['gorno-badakhshan', 'Gorno-Badakhshan', 'TJ-GB', 'Вилояти Мухтори Кӯҳистони Бадахшон', 'Горно-Бадахшанская автономная область', 'کوهستان بدخشان'],
  'TJK-367': ['khatlon', 'Khatlon', 'TJ-KT', 'Вилояти Хатлон', 'Хатлонская область', 'ختلان'],
  'TJK-369': ['sughd', 'Sughd', 'TJ-SU', 'Вилояти Суғд', 'Согдийская область', 'سغد'],
})

const TURKMENISTAN = rows('tk', {
  'TKM-352': ['ahal', 'Ahal', 'TM-A', 'Ahal welaýaty', 'Ахалский велаят', 'آخال'],
  'TKM-351': ['balkan', 'Balkan', 'TM-B', 'Balkan welaýaty', 'Балканский велаят', 'بلخان'],
  'TKM-353': ['dashoguz', 'Dashoguz', 'TM-D', 'Daşoguz welaýaty', 'Дашогузский велаят', 'داش‌اغوز'],
  'TKM-359': ['lebap', 'Lebap', 'TM-L', 'Lebap welaýaty', 'Лебапский велаят', 'لباب'],
  'TKM-360': ['mary', 'Mary', 'TM-M', 'Mary welaýaty', 'Марыйский велаят', 'مرو'],
})

const UZBEKISTAN = rows('uz', {
  'UZB-363': ['andijan', 'Andijan', 'UZ-AN', 'Andijon viloyati', 'Андижанская область', 'اندیجان'],
  'UZB-354': ['bukhara', 'Bukhara', 'UZ-BU', 'Buxoro viloyati', 'Бухарская область', 'بخارا'],
  'UZB-364': ['fergana', 'Fergana', 'UZ-FA', 'Fargʻona viloyati', 'Ферганская область', 'فرغانه'],
  'UZB-370': ['jizzakh', 'Jizzakh', 'UZ-JI', 'Jizzax viloyati', 'Джизакская область', 'جیزک'],
  'UZB-356': ['karakalpakstan', 'Karakalpakstan', 'UZ-QR', 'Qoraqalpogʻiston Respublikasi', 'Республика Каракалпакстан', 'قره‌قالپاقستان'],
  'UZB-361': ['kashkadarya', 'Kashkadarya', 'UZ-QA', 'Qashqadaryo viloyati', 'Кашкадарьинская область', 'قشقه‌دریا'],
  'UZB-355': ['khorezm', 'Khorezm', 'UZ-XO', 'Xorazm viloyati', 'Хорезмская область', 'خوارزم'],
  'UZB-365': ['namangan', 'Namangan', 'UZ-NG', 'Namangan viloyati', 'Наманганская область', 'نمنگان'],
  'UZB-357': ['navoi', 'Navoi', 'UZ-NW', 'Navoiy viloyati', 'Навоийская область', 'نوایی'],
  'UZB-358': ['samarkand', 'Samarkand', 'UZ-SA', 'Samarqand viloyati', 'Самаркандская область', 'سمرقند'],
  'UZB-362': ['surkhandarya', 'Surkhandarya', 'UZ-SU', 'Surxondaryo viloyati', 'Сурхандарьинская область', 'سرخان‌دریا'],
  'UZB-371': ['syrdarya', 'Syrdarya', 'UZ-SI', 'Sirdaryo viloyati', 'Сырдарьинская область', 'سیردریا'],
  'UZB-4828': ['tashkent', 'Tashkent', 'UZ-TK', 'Toshkent', 'Ташкент', 'تاشکند'],
  'UZB-372': ['tashkent-region', 'Tashkent Region', 'UZ-TO', 'Toshkent viloyati', 'Ташкентская область', 'تاشکند'],
})

export const PROVINCE_NAMES: ReadonlyMap<string, ProvinceNames> = new Map([...AFGHANISTAN, ...KAZAKHSTAN, ...KYRGYZSTAN, ...TAJIKISTAN, ...TURKMENISTAN, ...UZBEKISTAN])
