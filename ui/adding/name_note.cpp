#include "ui/adding/name_note.h"

#include "ui/adding/folder_row.h"
#include "ui/widgets/page_side.h"
#include "ui/widgets/when_done.h"
#include "ui/words/add_input.h"
#include "words/failure_text.h"

#include <QDir>
#include <QEvent>
#include <QLineEdit>

#include <chrono>
#include <utility>

namespace tributary {

NameNote::NameNote(QLineEdit& name, const FolderRow& folder, NameOnDisk onDisk, QWidget* parent)
    : QLabel(parent)
    , m_name(name)
    , m_folder(folder)
    , m_onDisk(std::move(onDisk))
    , m_rest(this)
{
    using namespace std::chrono_literals;
    setObjectName(QStringLiteral("nameNote"));
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    wrapWithThePage(*this);
    setForegroundRole(QPalette::PlaceholderText);
    hide();
    m_rest.setSingleShot(true);
    m_rest.setInterval(200ms);
    connect(&m_rest, &QTimer::timeout, this, &NameNote::ask);
    connect(&m_name, &QLineEdit::textChanged, this, &NameNote::restart);
    connect(&m_folder, &FolderRow::changed, this, &NameNote::restart);
    connect(&m_folder, &FolderRow::destinationChanged, this, &NameNote::restart);
    // The field can't be used while there are several links, so the note follows whether it is enabled.
    m_name.installEventFilter(this);
    restart();
}

bool NameNote::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::EnabledChange)
        restart();
    return QLabel::eventFilter(watched, event);
}

// Nobody asks about a name that no file can have.
bool NameNote::hasAQuestion() const
{
    return m_onDisk.freeName && !complaintAboutName(m_name.text().trimmed()) && m_name.isEnabled() &&
           !m_name.text().isEmpty();
}

// The note about the name before is taken back at once.
void NameNote::restart()
{
    ++m_turn;
    hide();
    Q_EMIT changed();
    if (hasAQuestion())
        m_rest.start();
    else
        m_rest.stop();
}

// A disk that hangs may keep a thread, but not a thread for each name.
void NameNote::ask()
{
    const QString folder = m_folder.destination();
    if (m_asked || !QDir::isAbsolutePath(folder))
        return;
    m_asked = m_turn;
    const QString name = m_name.text();
    whenDone(m_onDisk.freeName(folder, name), this,
             [this, name](const QString& freeName) { hear(name, freeName); });
}

void NameNote::hear(const QString& name, const QString& freeName)
{
    const auto asked = std::exchange(m_asked, std::nullopt);
    if (asked == m_turn)
        tell(name, freeName);
    else if (hasAQuestion() && !m_rest.isActive())
        ask();
}

void NameNote::tell(const QString& name, const QString& freeName)
{
    // The answer is empty where the disk could not be asked.
    if (freeName == name || freeName.isEmpty())
        return;
    if (m_onDisk.onConflict == ConflictPolicy::Rename)
        //: %1: the name that the new file gets.
        sayWithThePage(*this,
                       tr("A file with this name already exists. The new one will be “%1”.").arg(freeName));
    else
        sayWithThePage(*this, errorText({.kind = ErrorKind::Conflict, .httpStatus = 0, .detail = {}}));
    show();
    Q_EMIT changed();
}

QString NameNote::words() const
{
    return isHidden() ? QString() : withoutSides(text());
}

} // namespace tributary
