#pragma once

#include "core/values/network/network_reach.h"
#include "ui/desktop/notices/announcement.h"
#include "ui/list/rows/tally_text.h"
#include "ui/looks/looks.h"

#include <QDateTime>
#include <QStatusBar>

#include <functional>

class QLabel;
class QTimer;
class QToolButton;

namespace tributary {

class AfterNote;
class FreeSpace;
class LimitMenu;
class MessageBell;
class QuietMenuButton;
class Settings;
class SpeedPopup;
class StatusLine;
struct LimitNow;

// The window's foot: what goes on, the limit that holds, and the room that is left.
class WindowFoot : public QStatusBar
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;
    WindowFoot(
        Settings& settings, QWidget* parent, Clock clock = [] { return QDateTime::currentDateTime(); });

    void setTally(const DownloadTally& tally);
    void setSpeed(qint64 bytesPerSecond);
    void noteNetwork(NetworkReach reach);
    // Says how many downloads run and how fast, or why none does.
    QString sums() const;
    // Keeps it for the bell; whether it is shown now is another matter.
    void keepMessage(const QString& message, Matter matter = Matter::News, Sight sight = Sight::Seen);
    // A button beside that message, as long as it is shown.
    void offerBeside(const QString& message, QAction& wayBack);
    // Whether that button is offered beside the message that is shown.
    bool offers(const QAction& wayBack) const;
    // The place for messages, beside all else.
    QRect messagePlace() const;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void otherLimitWanted();
    // Something to be said in passing.
    void said(const QString& message);
    void sumsTold(const QString& sums);
    void networkTold(tributary::NetworkReach reach);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    // Behind the words, whose room is beside what else stands there.
    void placeTheButton();
    void makeRoomForMessage();
    QRect wordsPlace() const;
    // The sums, or what keeps everything from running at this hour.
    void tellTally();
    void tellSums();
    void useSettings();
    void tellLimit(const LimitNow& limit, const QDateTime& now);
    void sayWhatLiftsALimit();
    void copy(const QString& message);
    void showFree(std::optional<qint64> bytes);
    // Does without the free space where the rest needs its room.
    void useRoom();
    int leastWithoutFree() const;
    // The width of the message with its button; 0 without a message.
    int widthOfMessage() const;

    Settings& m_settings;
    Clock m_clock;
    DownloadTally m_sums;
    Standstill m_standstill = Standstill::None;
    QString m_standsStillUntil;
    NetworkReach m_network = NetworkReach::Unknown;
    StatusLine* m_tally;
    SpeedPopup* m_speeds;
    MessageBell* m_messages;
    QToolButton* m_wayBack;
    int m_wayBackWithWords = 0; // its width
    QString m_offered;          // the message beside which it stands
    QLabel* m_watching;
    AfterNote* m_after;
    QuietMenuButton* m_limit;
    std::optional<qint64> m_limitChosen; // none before the settings were read
    QLabel* m_free;
    FreeSpace* m_space;
    QTimer* m_nextLook; // at the schedule, while something waits or a limit is shown
    KeptLooks m_looks{Ground::Window};
};

} // namespace tributary
