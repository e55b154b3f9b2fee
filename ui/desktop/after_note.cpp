#include "ui/desktop/after_note.h"

#include "ui/settings/settings.h"

namespace tributary {

namespace {

QString wordsFor(AfterFinishing what)
{
    switch (what) {
    //: The program does, once all downloads are done.
    case AfterFinishing::Quit: return AfterNote::tr("Quits when all is done");
    //: The computer does, once all downloads are done.
    case AfterFinishing::Sleep: return AfterNote::tr("Sleeps when all is done");
    //: The computer does, once all downloads are done.
    case AfterFinishing::ShutDown: return AfterNote::tr("Shuts down when all is done");
    case AfterFinishing::RunProgram: return AfterNote::tr("Runs a program when all is done");
    case AfterFinishing::Nothing: break;
    }
    return {};
}

} // namespace

AfterNote::AfterNote(Settings& settings, QWidget* parent)
    : QToolButton(parent)
    , m_settings(settings)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    //: To call off what happens once all downloads are done.
    setToolTip(tr("Click to call it off."));
    connect(this, &QToolButton::clicked, this, &AfterNote::callOff);
    connect(&settings, &Settings::changed, this, &AfterNote::useSettings);
    useSettings();
}

void AfterNote::useSettings()
{
    const QString words = wordsFor(m_settings.value(setting::afterFinishing));
    setText(words);
    setAccessibleName(words);
    setVisible(!words.isEmpty());
}

void AfterNote::callOff()
{
    m_settings.set(setting::afterFinishing, AfterFinishing::Nothing);
    Q_EMIT calledOff(tr("Nothing happens when all downloads are done."));
}

} // namespace tributary
