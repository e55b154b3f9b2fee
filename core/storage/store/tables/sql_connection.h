#pragma once

#include "core/values/download/download_error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace tributary {

enum class PhraseKind : quint16;

// The two kinds of trouble with a database: the system refused, or the file is damaged.
enum class TroubleKind : quint8 { System, Damage };

struct SqlTrouble
{
    TroubleKind kind = TroubleKind::System;
    DownloadError error;
};

template<typename T>
using SqlOutcome = std::expected<T, SqlTrouble>;

// The meaning of SQLite's error for a download manager. The last of what is said is the database's path.
SqlTrouble troubleOf(const QSqlError& error, PhraseKind doing, QList<Phrase> what);
std::unexpected<SqlTrouble> damage(const QString& path, const Phrase& why);

// One SQLite database, open as long as this object lives. Queries made from it must be gone before it. It
// lives on one thread.
class SqlConnection
{
public:
    static SqlOutcome<std::unique_ptr<SqlConnection>> open(const QString& path);
    ~SqlConnection();
    SqlConnection(const SqlConnection&) = delete;
    SqlConnection& operator=(const SqlConnection&) = delete;

    const QString& path() const { return m_path; }

    SqlOutcome<void> run(const QString& statement) const;
    // Ends a transaction that failed. What SQLite answers means nothing, since the failure may have ended the
    // transaction already.
    void rollBack() const;
    // The first column of the first row; null without a row.
    SqlOutcome<QVariant> ask(const QString& question) const;
    // A query that steps forward only, and can be bound and executed many times.
    SqlOutcome<QSqlQuery> prepare(const QString& statement) const;
    SqlOutcome<void> execute(QSqlQuery& query) const;
    // After the last next(): whether that was the end of the rows or of their readability.
    SqlOutcome<void> endOf(const QSqlQuery& query) const;

private:
    SqlConnection(QString path, QString name);

    QString m_path;
    QString m_name; // in Qt's registry
};

} // namespace tributary
