#include "ui/details/log_page.h"

#include "ui/looks/measures.h"
#include "ui/words/own_direction.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollBar>
#include <QTextDocument>
#include <QTextOption>
#include <QVBoxLayout>

namespace tributary {

namespace {

// Each line begins with its date and time, whatever the script of its words; words read from right to left
// would set the time before the date.
void readFromTheLeft(QTextDocument& lines)
{
    QTextOption option = lines.defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    lines.setDefaultTextOption(option);
}

// Without a mark, names within a sentence that is read from right to left change places with its words.
QString shownLine(const LogEvent& event)
{
    const QString line = logLine(event);
    const qsizetype words = line.size() - event.text.size();
    return event.text.isRightToLeft() ? line.first(words) + bidi::goingLeft + event.text : line;
}

// Keeps a person who reads the newest line at the newest one: when lines come, also while another tab is
// seen, and when a bar for long lines takes room. The call is posted, because the view sets the value once
// the range has changed.
void stayAtTheNewest(QScrollBar& bar)
{
    QObject::connect(&bar, &QScrollBar::rangeChanged, &bar, [&bar, before = 0](int, int most) mutable {
        const bool wasThere = bar.value() >= before;
        before = most;
        if (wasThere)
            QMetaObject::invokeMethod(&bar, [&bar] { bar.setValue(bar.maximum()); }, Qt::QueuedConnection);
    });
}

void dress(QPlainTextEdit& lines)
{
    lines.setReadOnly(true);
    lines.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    lines.setLineWrapMode(QPlainTextEdit::NoWrap);
    lines.setMaximumBlockCount(static_cast<int>(EventLog::most));
    lines.setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    lines.setTabChangesFocus(true);
    readFromTheLeft(*lines.document());
    // In a view that is mirrored, Qt scrolls such lines to their middle.
    lines.setLayoutDirection(Qt::LeftToRight);
    stayAtTheNewest(*lines.verticalScrollBar());
}

} // namespace

LogPage::LogPage(QWidget* parent)
    : DetailsPage(parent)
    , m_lines(new QPlainTextEdit(this))
{
    m_lines->setAccessibleName(tr("Log"));
    dress(*m_lines);
    auto* copyButton = new QPushButton(tr("C&opy all"), this);
    copyButton->setAccessibleName(tr("Copy the log"));
    auto* saveButton = new QPushButton(tr("&Save as…"), this);
    saveButton->setAccessibleName(tr("Save the log as"));
    connect(copyButton, &QPushButton::clicked, this, &LogPage::copy);
    connect(saveButton, &QPushButton::clicked, this, &LogPage::askWhereToSave);
    for (QPushButton* button : {copyButton, saveButton}) {
        button->setEnabled(false);
        connect(m_lines, &QPlainTextEdit::textChanged, button,
                [this, button] { button->setEnabled(!m_lines->document()->isEmpty()); });
    }

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(copyButton);
    buttons->addWidget(saveButton);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::usual, spacing::close, spacing::usual, spacing::close);
    layout->addWidget(m_lines, 1);
    layout->addLayout(buttons);
}

void LogPage::follow(const DetailsSubject& subject)
{
    if (m_id == subject.download.id)
        return;
    m_id = subject.download.id;
    // The log of a download that has run may still be on its way from the store.
    m_lines->setPlaceholderText(subject.download.startedAt ? QString() : tr("Nothing has happened yet."));
    QStringList lines;
    for (const LogEvent& event : subject.past.log.events())
        lines.append(shownLine(event));
    m_lines->setPlainText(lines.join(u'\n'));
    m_lines->moveCursor(QTextCursor::End);
    m_lines->moveCursor(QTextCursor::StartOfLine);
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
    m_lines->appendPlainText(shownLine(event));
}

QString LogPage::plainText() const
{
    return m_lines->toPlainText().remove(bidi::goingLeft);
}

void LogPage::copy()
{
    QGuiApplication::clipboard()->setText(plainText());
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
    const QByteArray text = (plainText() + u'\n').toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        append({.at = QDateTime::currentDateTime(),
                //: %1: a path, %2: what the system says.
                .text = tr("The log could not be saved as “%1”: %2").arg(path, file.errorString())});
}

} // namespace tributary
