#pragma once

#include <QHash>
#include <QMap>
#include <QQueue>
#include <QString>

#include <optional>

namespace tributary {

// The folders whose disks are to be asked something, and which of them is asked next. All folders of a share
// hang when it does, so few of one place are asked at a time: the others of that place wait, and those of
// other places are asked meanwhile, each place in its turn.
class FolderLine
{
public:
    // The most that are asked at a time, of all places together.
    explicit FolderLine(qsizetype most)
        : m_most(most)
    {
    }

    // Puts the folder into the line. A folder that waits in the line already is not put there twice.
    void wait(const QString& folder, const QString& place);
    // The next folder to be asked now, if there is one.
    std::optional<QString> takeNext();
    // The folder, once taken, has not answered for long. The place may have been asked by way of a link that
    // leads to another disk, so a few more of its folders are asked, and then one after the other.
    void noteOverdue(const QString& folder);
    // A place that answers is not to blame for folders that were asked before and don't answer.
    void noteAnswer(const QString& folder);

private:
    struct Place
    {
        QQueue<QString> waiting;
        QMap<quint64, bool> asked; // by the order of asking: whether the answer is overdue
    };
    struct Asked
    {
        QString place;
        quint64 number = 0;
    };

    qsizetype m_most;
    QHash<QString, Place> m_places;
    QQueue<QString> m_turns; // places where folders wait
    QHash<QString, Asked> m_asked;
    quint64 m_lastNumber = 0;

    bool mayBeAsked(const Place& place) const;
    QString takeFirst(const QString& place);
};

} // namespace tributary
