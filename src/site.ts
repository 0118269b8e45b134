/** What a fork edits: who publishes, where, and which indices stand first. Imports nothing. */
export const site = {
  name: { vi: 'Chỉ số Cải cách', en: 'Viet Nam Reform Index' },
  /** Address without a trailing slash; a base path may follow the host. Overridden by `--site` and `--base` of the build. */
  url: 'https://reform-index.example',
  /** Who runs the publication and how to reach them. */
  publisher: { vi: 'Nhóm Chỉ số Cải cách', en: 'The Reform Index team' },
  email: 'bientap@reform-index.example',
  /** Where corrections and code live; empty while there is no public address. */
  repository: '',
  /** Index whose newest edition opens the home page; the first one that the data has is taken. */
  featuredIndices: ['par-province', 'sipas', 'papi', 'dti-province', 'par-ministry'],
  /** Address segment of an index by language; an index not named here uses its id. */
  indexSegments: {
    'par-province': { vi: 'par-tinh', en: 'par-provinces' },
    'par-ministry': { vi: 'par-bo', en: 'par-ministries' },
    'dti-province': { vi: 'dti-tinh', en: 'dti-provinces' },
  } as Record<string, { vi: string; en: string }>,
} as const;
