#pragma once

#include "core/values/download/download_snapshot.h"
#include "ui/words/file_kind.h"

#include <QByteArrayView>
#include <QString>

#include <limits>
#include <memory>
#include <optional>

namespace tributary {

// A download in the room that a hundred thousand of them may take in the window. Most of them rest: they have
// neither connections nor a speed nor an error nor anything else that only comes with work, and their link
// and path are kept as one text. What cannot be said like that is kept whole.
class ListRow
{
public:
    explicit ListRow(const DownloadSnapshot& of);

    DownloadSnapshot snapshot() const;
    bool stands(const DownloadSnapshot& as) const { return snapshot() == as; }

    // The following need no snapshot.
    DownloadId id() const { return m_id; }
    DownloadState state() const { return m_marks.state; }
    FileKind kind() const { return m_kind; }
    Priority priority() const { return m_marks.priority; }
    CheckedBy checkedBy() const { return m_marks.checkedBy; }
    OrderKey position() const { return m_position; }
    std::optional<qint64> size() const { return m_size < 0 ? std::nullopt : std::optional(m_size); }
    qint64 bytes() const { return m_bytes; }
    // In milliseconds since 1970.
    qint64 addedAt() const { return m_addedAt; }
    // In milliseconds since 1970; before all other times for a download that has not finished.
    qint64 finishedAt() const { return m_finishedAt; }
    // The whole snapshot, which a row has while its download is active or has failed; null for others.
    const DownloadSnapshot* whole() const { return m_whole.get(); }
    QString name() const;
    KeptLink link() const { return m_whole ? m_whole->url : KeptLink::fromEncoded(part(Link).toByteArray()); }
    // The host as the link has it, for sorting rows: making a QUrl of each link takes too long.
    QByteArrayView hostInLink() const;
    QString path() const;
    // The folder of the file, in UTF-8; for putting rows in order. It may share the row's bytes: copy it to
    // keep it.
    QByteArray folder() const;
    // Whether the row's name or link contains the words, in whatever case.
    bool holds(const QString& words) const;

private:
    enum Part : int { Link, Path, Category };
    static constexpr qint64 never = std::numeric_limits<qint64>::min();

    struct Marks
    {
        quint8 secretsMissing; // Secrets themselves take four bytes
        DownloadState state;
        TransferMode mode;
        Priority priority;
        CheckedBy checkedBy;
    };

    DownloadId m_id;
    OrderKey m_position;
    qint64 m_size; // below zero where nobody knows
    qint64 m_bytes;
    qint64 m_addedAt;
    qint64 m_startedAt;
    qint64 m_finishedAt;
    std::unique_ptr<const char[]> m_text; // link, path and category, each with a zero behind it
    std::unique_ptr<const DownloadSnapshot> m_whole;
    Marks m_marks;
    FileKind m_kind = FileKind::Other;

    QByteArrayView part(int number) const
    {
        const char* text = m_text.get();
        for (; number > 0; --number)
            text += qstrlen(text) + 1;
        return {text, static_cast<qsizetype>(qstrlen(text))};
    }
};

} // namespace tributary
