// Times what a store of many downloads must do at once: store_bench [downloads]
#include "core/storage/store/json/list_json.h"
#include "tests/core/storage/store/sample_store.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTextStream>

#include <ctime>

using namespace tributary;
using namespace tributary::test;

namespace {

class Timed
{
public:
    Expected<OpenedStore> open(const char* what)
    {
        start();
        auto opened = openStore(m_folder.path(QStringLiteral("downloads.db")));
        note(what, opened.has_value() && (opened->report.origin == StoreOrigin::Salvaged) == m_isCut);
        return opened;
    }
    void commit(const char* what, Store& store, const StoreBatch& batch)
    {
        start();
        note(what, store.commit(batch).has_value());
    }
    void exportAndImport(const QList<StoredDownload>& all)
    {
        QBuffer list;
        list.open(QIODevice::ReadWrite);
        start();
        note("export all", exportList(list, all).has_value());
        list.seek(0);
        start();
        const auto back = importList(list);
        note("import all", back && back->size() == all.size());
    }
    bool cut()
    {
        m_isCut = true;
        return QFile::resize(m_folder.path(QStringLiteral("downloads.db")), size() / 2);
    }
    qint64 size() const { return QFileInfo(m_folder.path(QStringLiteral("downloads.db"))).size(); }
    bool allWell() const { return m_allWell; }

private:
    TestFolder m_folder;
    QElapsedTimer m_clock;
    std::clock_t m_processor = 0;
    bool m_allWell = true;
    bool m_isCut = false;

    void start()
    {
        m_processor = std::clock();
        m_clock.start();
    }
    void note(const char* what, bool well)
    {
        QTextStream(stdout) << QString::fromLatin1(what).leftJustified(28) << m_clock.elapsed() << " ms, "
                            << (std::clock() - m_processor) * 1000 / CLOCKS_PER_SEC << " ms of the processor"
                            << (well ? "" : "  FAILED") << Qt::endl;
        m_allWell = m_allWell && well;
    }
};

QList<StoredDownload> downloads(quint64 count)
{
    QList<StoredDownload> all;
    for (quint64 n = 1; n <= count; ++n)
        all.append(plainDownload(n));
    return all;
}

StoreBatch pausing(const QList<StoredDownload>& all)
{
    StoreBatch batch;
    for (const StoredDownload& download : all) {
        batch.standings.insert(download.id, download.standing);
        batch.standings[download.id].state = DownloadState::Paused;
    }
    return batch;
}

StoreBatch removing(const QList<StoredDownload>& all)
{
    StoreBatch batch;
    for (const StoredDownload& download : all)
        batch.removed.insert(download.id);
    return batch;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const quint64 count = argc > 1 ? QByteArray(argv[1]).toULongLong() : 100'000;
    const QList<StoredDownload> all = downloads(count);
    Timed timed;
    {
        const auto created = timed.open("make");
        if (!created)
            return 1;
        timed.commit("add all", *created->store, batchOf(all));
    }
    QTextStream(stdout) << count << " downloads, " << timed.size() / 1024 << " KiB" << Qt::endl;
    {
        const auto opened = timed.open("open and read all");
        if (!opened || opened->contents.downloads != all)
            return 1;
        timed.commit("pause all", *opened->store, pausing(all));
        timed.commit("pause one", *opened->store, pausing(all.first(1)));
    }
    timed.exportAndImport(all);
    if (!timed.cut())
        return 1;
    const auto rescued = timed.open("open one half of the file");
    if (!rescued)
        return 1;
    QTextStream(stdout) << rescued->report.recovered << " downloads came back" << Qt::endl;
    timed.commit("remove all", *rescued->store, removing(all));
    return timed.allWell() ? 0 : 1;
}
