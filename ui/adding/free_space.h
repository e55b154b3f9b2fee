#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>

#include <optional>

namespace tributary {

// How much room there is where downloads go. It is asked for while something happens, and on a thread of its
// own: a disk that hangs hangs whoever asks it. All that show the room of one folder get each answer about
// it, so that they say the same.
class FreeSpace : public QObject
{
    Q_OBJECT

public:
    explicit FreeSpace(QObject* parent = nullptr);
    ~FreeSpace() override;

    void setFolder(const QString& folder);
    // Asks anew, but not all the time.
    void refresh();

Q_SIGNALS:
    void found(std::optional<qint64> bytes);

private:
    static QList<FreeSpace*>& all();
    void ask();
    void note(std::optional<qint64> bytes);

    QString m_folder;
    // The folder that was asked about; nullopt while no answer is under way.
    std::optional<QString> m_asked;
    QElapsedTimer m_age;
};

} // namespace tributary
