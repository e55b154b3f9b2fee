#include "tests/core/storage/store/damaged_history.h"

#include "tests/core/storage/store/sample_store.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <QtEndian>

namespace tributary::test {

namespace {

// From SQLite's file format.
constexpr qsizetype pageSize = 4096;
constexpr qsizetype countOffset = 3, contentOffset = 5, pointersOffset = 8;

const QString indexName = QStringLiteral("events_of_download");

qsizetype numberAt(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.constData() + at);
}

} // namespace

QList<DownloadId> idsWithHistory()
{
    QList<DownloadId> ids;
    for (quint64 n = 1; n <= 12; ++n)
        ids.append(DownloadId{n});
    return ids;
}

QByteArray storeWithHistory()
{
    const TestFolder folder;
    StoreBatch batch;
    for (const DownloadId id : idsWithHistory()) {
        batch.added.append(plainDownload(id.value));
        for (int n = 0; n < eventsOfEach; ++n)
            batch.events.append({.download = id, .at = timeAt(n), .name = QStringLiteral("retried")});
    }
    batch.settings.insert(QStringLiteral("limits"), "100");
    {
        const auto opened = openStore(folder.path(QStringLiteral("s.db")), quick);
        if (!opened || !opened->store->commit(batch))
            return {};
    }
    return folder.read(QStringLiteral("s.db"));
}

qsizetype pageOf(const QByteArray& store, const QString& tree)
{
    const TestFolder folder;
    if (!folder.write(QStringLiteral("s.db"), store))
        return -1;
    qsizetype page = 0;
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("looking"));
        database.setDatabaseName(folder.path(QStringLiteral("s.db")));
        database.open();
        QSqlQuery query(database);
        query.exec(QLatin1String("SELECT rootpage FROM sqlite_schema WHERE name='%1'").arg(tree));
        page = query.next() ? query.value(0).toLongLong() : 0;
    }
    QSqlDatabase::removeDatabase(QStringLiteral("looking"));
    return (page - 1) * pageSize;
}

QByteArray withBitTurned(QByteArray store, qsizetype bit)
{
    store[bit / 8] = static_cast<char>(store[bit / 8] ^ (1 << bit % 8));
    return store;
}

QByteArray withAnEntryThatLeadsNowhere(QByteArray store)
{
    const qsizetype page = pageOf(store, indexName);
    const qsizetype last = numberAt(store, page + countOffset) - 1;
    const qsizetype entry = page + numberAt(store, page + pointersOffset + 2 * last);
    // Behind its length; the row's number comes last.
    const qsizetype end = entry + 1 + store[entry];
    store[end - 1] = static_cast<char>(store[end - 1] | 0x40);
    return store;
}

QByteArray withAnEmptyIndex(QByteArray store)
{
    const qsizetype page = pageOf(store, indexName);
    qToBigEndian<quint16>(0, store.data() + page + countOffset);
    qToBigEndian<quint16>(pageSize, store.data() + page + contentOffset);
    return store;
}

} // namespace tributary::test
