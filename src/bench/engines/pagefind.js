// Finds with Pagefind as it comes, but in the page itself: a worker's requests and time would not be counted.
window.bench = {
    async start() {
        this.pagefind = await import(new URL('pagefind/pagefind.js', document.baseURI));
        await this.pagefind.options({noWorker: true});
        await this.pagefind.init();
    },
    async search(text, limit) {
        const found = await this.pagefind.search(text);
        const results = await Promise.all(found.results.slice(0, limit).map(result => result.data()));
        return results.map(result => result.url);
    }
};
