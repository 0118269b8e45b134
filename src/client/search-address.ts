/** Fills the search field of the 404 page with the words of the address that was not found: "/tinh/kom-tum/" gives "kom tum". */
for (const field of document.querySelectorAll<HTMLInputElement>('[data-search-address] input[name="q"]')) {
  if (field.value !== '') continue;
  const parts = decodeURIComponent(location.pathname)
    .split('/')
    .filter((part) => part !== '' && !part.endsWith('.html'));
  field.value = (parts.at(-1) ?? '').replace(/[-_.]+/g, ' ');
}
