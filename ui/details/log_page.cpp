#include "ui/details/log_page.h"

#include "core/values/network/shown_link.h"
#include "ui/looks/measures.h"
#include "ui/widgets/own_clipboard.h"
#include "ui/widgets/themed_icon.h"
#include "ui/words/hour_text.h"
#include "ui/words/own_direction.h"

#include <QEvent>
#include <QFileDialog>
#include <QFontDatabase>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QScrollBar>
#include <QStyle>
#include <QTextDocument>
#include <QTextOption>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace tributary {

namespace {

// Each line begins with its time, at the side where the page begins, whatever the script of its words. A long
// line goes on in the next, so that the result at its end is seen.
void readWithThePage(QTextDocument& lines, Qt::LayoutDirection ofThePage)
{
    QTextOption option = lines.defaultTextOption();
    option.setTextDirection(ofThePage);
    // Qt means the left side by it also where lines are read from the right.
    option.setAlignment(QStyle::visualAlignment(ofThePage, Qt::AlignLeft));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    lines.setDefaultTextOption(option);
}

// A request for the download's own link need not repeat it.
QString withoutLink(const QString& text, const QString& link)
{
    const QString own = QLatin1String("GET ") + link;
    const QString rest = text.startsWith(own) ? text.mid(own.size()) : QString();
    const bool isOwn = rest.startsWith(u' ') || rest.startsWith(u':');
    return isOwn ? QString(QLatin1String("GET") + rest) : text;
}

// Times are padded to one width, so that the words begin below each other. Some languages write letters for
// morning and evening that are read from the right; in a line that begins at the left, Qt would without a
// mark read them together with the words.
QString timeOfLine(QTime time, Qt::LayoutDirection ofThePage)
{
    const QTime withTwoDigits(22, 0);
    const QString text = clockText(time).rightJustified(clockText(withTwoDigits).size());
    const bool isAnotherWay = ofThePage == Qt::LeftToRight && hasLettersFromTheRight(text);
    return isAnotherWay ? text + bidi::fromTheLeft : text;
}

// Without a mark, names within a sentence that is read the other way than the page change places with its
// words.
QString shownLine(const LogEvent& event, const QString& link, Qt::LayoutDirection ofThePage)
{
    const QString time = timeOfLine(event.at.time(), ofThePage) + QLatin1String("  ");
    const QString words = withoutLink(event.text, link);
    if (words.isRightToLeft() == (ofThePage == Qt::RightToLeft))
        return time + words;
    return time + (words.isRightToLeft() ? bidi::goingLeft : bidi::goingRight) + words;
}

// Keeps a person who reads the newest line at the newest one: when lines come, also while another tab is
// seen, and when a narrower page makes more lines of the long ones. The call is posted, because the view sets
// the value once the range has changed; the person may have scrolled up until then.
void stayAtTheNewest(QScrollBar& bar)
{
    QObject::connect(&bar, &QScrollBar::rangeChanged, &bar, [&bar, before = 0](int, int most) mutable {
        const bool wasThere = bar.value() >= before;
        before = most;
        const auto goThere = [&bar, value = bar.value()] {
            if (bar.value() >= value)
                bar.setValue(bar.maximum());
        };
        if (wasThere)
            QMetaObject::invokeMethod(&bar, goThere, Qt::QueuedConnection);
    });
}

void dress(QPlainTextEdit& lines)
{
    lines.setReadOnly(true);
    lines.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    lines.setMaximumBlockCount(static_cast<int>(EventLog::most));
    lines.setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    lines.setTabChangesFocus(true);
    readWithThePage(*lines.document(), lines.layoutDirection());
    stayAtTheNewest(*lines.verticalScrollBar());
}

} // namespace

LogPage::LogPage(QWidget* parent)
    : DetailsPage(parent)
    , m_lines(new QPlainTextEdit(this))
    , m_copy(new QToolButton(this))
    , m_save(new QToolButton(this))
{
    m_lines->setAccessibleName(tr("Log"));
    dress(*m_lines);
    addButtons();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::usual, spacing::close, spacing::usual, spacing::usual);
    layout->addWidget(m_lines);
}

void LogPage::addButtons()
{
    m_copy->setText(tr("C&opy all"));
    m_copy->setIcon(themedIcon(u"copy"));
    m_copy->setAccessibleName(tr("Copy the log"));
    m_copy->setToolTip(tr("Copy the log"));
    m_save->setText(tr("&Save as…"));
    m_save->setIcon(themedIcon(u"save"));
    m_save->setAccessibleName(tr("Save the log as"));
    m_save->setToolTip(tr("Save the log as"));
    connect(m_copy, &QToolButton::clicked, this, &LogPage::copy);
    connect(m_save, &QToolButton::clicked, this, &LogPage::askWhereToSave);
    for (QToolButton* button : {m_copy, m_save}) {
        button->setFocusPolicy(Qt::TabFocus);
        button->setEnabled(false);
        connect(m_lines, &QPlainTextEdit::textChanged, button,
                [this, button] { button->setEnabled(!m_lines->document()->isEmpty()); });
    }
}

void LogPage::follow(const DetailsSubject& subject)
{
    if (m_id == subject.download.id)
        return;
    m_id = subject.download.id;
    // The log of a download that has run may still be on its way from the store.
    m_lines->setPlaceholderText(subject.download.startedAt ? QString() : tr("Nothing has happened yet."));
    m_link = shownLink(subject.download.url.toUrl());
    m_events = subject.past.log;
    m_day = {};
    QStringList lines;
    for (const LogEvent& event : m_events.events())
        lines.append(shownLines(event));
    m_lines->setPlainText(lines.join(u'\n'));
    m_lines->moveCursor(QTextCursor::End);
    m_lines->moveCursor(QTextCursor::StartOfLine);
}

void LogPage::changeEvent(QEvent* event)
{
    DetailsPage::changeEvent(event);
    if (event->type() != QEvent::LayoutDirectionChange)
        return;
    readWithThePage(*m_lines->document(), layoutDirection());
    readAnew();
}

void LogPage::readAnew()
{
    m_id.reset();
}

void LogPage::append(DownloadId id, const LogEvent& event)
{
    // The page stays up to date while another tab is seen, so that it never has to be read anew.
    if (id == m_id)
        append(event);
}

void LogPage::append(const LogEvent& event)
{
    m_events.append(event);
    for (const QString& line : shownLines(event))
        m_lines->appendPlainText(line);
}

QStringList LogPage::shownLines(const LogEvent& event)
{
    const QDate day = event.at.date();
    const QString line = shownLine(event, m_link, layoutDirection());
    if (std::exchange(m_day, day) == day)
        return {line};
    return {QLocale().toString(day, QLocale::LongFormat), line};
}

QString LogPage::wholeText() const
{
    QStringList lines;
    for (const LogEvent& event : m_events.events())
        lines.append(logLine(event));
    return lines.join(u'\n');
}

void LogPage::copy()
{
    putOnClipboard(wholeText());
}

void LogPage::askWhereToSave()
{
    auto* chooser = new QFileDialog(this, tr("Save the log as"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(QStringLiteral("log"));
    chooser->selectFile(QStringLiteral("tributary.log"));
    connect(chooser, &QFileDialog::fileSelected, this, &LogPage::saveTo);
    chooser->open();
}

void LogPage::saveTo(const QString& path)
{
    QSaveFile file(path);
    const QByteArray text = (wholeText() + u'\n').toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        append({.at = QDateTime::currentDateTime(),
                //: %1: a path, %2: what the system says.
                .text = tr("The log could not be saved as “%1”: %2").arg(path, file.errorString())});
}

} // namespace tributary
