#pragma once

#include <QToolButton>

namespace tributary {

class Settings;

// An `AfterNote` stands in the window's foot while a person has chosen what happens once all downloads are
// done. A click calls that off.
class AfterNote : public QToolButton
{
    Q_OBJECT

public:
    AfterNote(Settings& settings, QWidget* parent);

Q_SIGNALS:
    void calledOff(const QString& message);

private:
    void useSettings();
    void callOff();

    Settings& m_settings;
};

} // namespace tributary
