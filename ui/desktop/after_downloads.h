#pragma once

#include "ui/settings/window_settings.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

class QWidget;

namespace tributary {

class PowerSwitch;
class Question;
class Settings;
struct DownloadTally;
struct ProgramFailure;

// Once all downloads are done, does what the person chose for that: once, and not before there was time to
// say no.
class AfterDownloads : public QObject
{
    Q_OBJECT

public:
    AfterDownloads(Settings& settings, PowerSwitch& power, QWidget& window, std::chrono::seconds patience);

    void noteAllDone();
    // While there is still time to say no, more to do says it as well, for now.
    void noteTally(const DownloadTally& tally);

Q_SIGNALS:
    void quitWanted();
    void programFailed(const QString& reason);

private:
    QString announcement(AfterFinishing what) const;
    QString timeLeftText() const;
    void countDown();
    void carryOut(AfterFinishing what);
    void runProgram();
    static QString reasonText(const ProgramFailure& failure);

    Settings& m_settings;
    PowerSwitch& m_power;
    QWidget& m_window;
    QTimer m_patience;
    QTimer m_second; // of the patience, while it runs
    QPointer<Question> m_question;
    AfterFinishing m_announced = AfterFinishing::Nothing;
};

} // namespace tributary
