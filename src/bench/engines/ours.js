// Finds with the search of this program.
window.bench = {
    start() {
        return new Promise((done, failed) => {
            const script = document.createElement('script');
            script.src = `search/${document.documentElement.lang}.js`;
            script.onload = done;
            script.onerror = failed;
            document.head.append(script);
        });
    },
    async search(text, limit, sent) {
        const found = await window.rozcestnik.search(text, {limit, sent});
        return found.results.map(result => result.path);
    }
};
