#pragma once

#include "core/storage/store/tables/sql_connection.h"

#include <functional>

namespace tributary {

// Reads what can be read of a table of a damaged store: up to the damage from below, down to it from above,
// and around it by halving what lies between. It ends whatever is on the disk. A row may be read twice.
class RowRescue
{
public:
    // The question selects an integer key first, and ends with a condition on it: "… WHERE id".
    RowRescue(const SqlConnection& connection, QString question, QString key);

    // highest is where to stop looking beyond what is readable from above or from below; 0: nothing tells.
    void rescue(qint64 highest, const std::function<void(const QSqlQuery&)>& take);

private:
    struct Span
    {
        qint64 low = 0;
        qint64 high = 0;
    };
    enum class Direction : quint8 { Up, Down };
    struct Walk
    {
        std::optional<qint64> last; // key that was read
        bool metDamage = false;
    };

    const SqlConnection& m_connection;
    QString m_question;
    QString m_key;

    Walk walk(Span span, Direction direction, const std::function<void(const QSqlQuery&)>& take) const;
};

} // namespace tributary
