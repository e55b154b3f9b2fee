#pragma once

#include "ui/failures/notice.h"
#include "ui/list/rows/announcement.h"

#include <QObject>
#include <QStringList>

class QStatusBar;
class QWidget;

namespace tributary {

// Tells a person at the window what goes on: in the window's foot, to a screen reader, and in a message box.
// News that nobody asked for take the foot only once the answer to what a person did has been there for its
// time.
class Announcer : public QObject
{
    Q_OBJECT

public:
    Announcer(QStatusBar& foot, QWidget& window);

    // Answers in passing what a person has just done.
    void say(const QString& message);
    // Tells news, also by the screen reader.
    void announce(const Announcement& announcement);
    // Tells a screen reader something that the window shows at another place.
    void sayToReaders(const QString& message);
    // Opens a message that waits for nobody.
    void tell(const Notice& notice);
    // The same for something that a person asked for and doesn't get.
    void refuse(const QString& text, const QString& explanation);

private:
    bool showsAnswer() const;
    void sayNews(const QString& news);
    void goOn(const QString& shown);

    QStatusBar& m_foot;
    QWidget& m_window;
    QString m_answer; // the last one
    QStringList m_waiting;
};

} // namespace tributary
