#include "ui/adding/folder_row.h"

#include "ui/looks/measures.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/page_side.h"
#include "ui/widgets/path_chooser.h"
#include "ui/widgets/path_edit.h"
#include "ui/widgets/screen_room.h"
#include "ui/widgets/toned_label.h"
#include "ui/words/add_input.h"
#include "ui/words/cut_text.h"
#include "ui/words/number_text.h"
#include "ui/words/own_direction.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

// As much of a recent folder as fits a small screen with a large font.
constexpr int lettersOfAPath = 45;

QString wordsOnRoom(qint64 bytes)
{
    //: %1: how much room there is on the disk.
    return FolderRow::tr("%1 free").arg(shownSize(bytes));
}

// Says in words that are short enough for one line why the folder takes no files.
QString wordsOn(TakesFiles takes)
{
    switch (takes) {
    case TakesFiles::Yes: return {};
    case TakesFiles::IsAFile: return FolderRow::tr("This is a file, not a folder.");
    case TakesFiles::IsReadOnly: return FolderRow::tr("You can't save files in this folder.");
    case TakesFiles::CannotBeMade: break;
    }
    return FolderRow::tr("This folder can't be created.");
}

} // namespace

FolderRow::FolderRow(const QString& folder, const QStringList& recent, QWidget* parent)
    : QWidget(parent)
    , m_path(new PathEdit(QDir::toNativeSeparators(folder), this))
    , m_free(new TonedLabel(this))
    , m_space(new FreeSpace(this))
{
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->setSpacing(spacing::hair);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::close);
    lines->addLayout(row);
    row->addWidget(m_path, 1);
    QWidget* const recentButton = recent.isEmpty() ? nullptr : offerRecent(recent);
    auto* browseButton = new QPushButton(tr("&Browse…"), this);
    browseButton->setAutoDefault(false);
    if (recentButton) {
        // Without words it would be as low as its icon.
        recentButton->setMinimumHeight(browseButton->sizeHint().height());
        // With the room that words have around them the arrow would take some of that of the path.
        recentButton->setMaximumWidth(browseButton->sizeHint().height() + spacing::close);
        row->addWidget(recentButton);
    }
    row->addWidget(browseButton);
    addFreeSpace();
    connect(browseButton, &QPushButton::clicked, this, &FolderRow::browse);
    connect(m_path, &QLineEdit::textChanged, this, &FolderRow::changed);
    connect(m_path, &QLineEdit::editingFinished, this, &FolderRow::settled);
}

// Below the path, which needs the width. Room is kept for it, so that nothing jumps when the disk has
// answered. With some fonts a label without words is taller than one with them.
void FolderRow::addFreeSpace()
{
    m_free->setObjectName(QStringLiteral("free"));
    beginWithThePage(*m_free);
    m_free->setText(wordsOnRoom(99LL << 30));
    const int withWords = m_free->sizeHint().height();
    m_free->clear();
    m_free->setMinimumHeight(std::max(withWords, m_free->sizeHint().height()));
    layout()->addWidget(m_free);
    followDisk();
}

void FolderRow::followDisk()
{
    connect(m_path, &QLineEdit::textChanged, this, &FolderRow::askDisk);
    connect(m_space, &FreeSpace::found, this, [this](std::optional<qint64> bytes) {
        m_bytesFree = bytes;
        tellRoom();
    });
    connect(m_space, &FreeSpace::judged, this, [this](TakesFiles takes) {
        if (std::exchange(m_takes, takes) == takes)
            return;
        tellRoom();
        Q_EMIT judged(mayTakeFiles());
    });
    askDisk();
}

void FolderRow::askDisk()
{
    m_space->setFolder(destination());
    tellRoom();
}

// A person may come back from where the folder was put right.
bool FolderRow::event(QEvent* event)
{
    if (event->type() == QEvent::WindowActivate && !mayTakeFiles())
        m_space->askAnew();
    return QWidget::event(event);
}

void FolderRow::need(std::optional<qint64> bytes)
{
    if (std::exchange(m_bytesNeeded, bytes) != bytes)
        tellRoom();
}

void FolderRow::tellRoom()
{
    QString trouble = wordsOn(m_takes);
    // Half a path names no disk; the complaint about it stands in this place.
    const bool isWhole = QDir::isAbsolutePath(destination());
    const bool hasDisk = m_bytesFree && isWhole;
    if (trouble.isEmpty() && hasDisk && m_bytesNeeded && *m_bytesFree < *m_bytesNeeded)
        //: %1: how much room there is on the disk, %2: how much the files take.
        trouble = tr("%1 free, %2 needed").arg(shownSize(*m_bytesFree), shownSize(*m_bytesNeeded));
    const QString room = trouble.isEmpty() && hasDisk ? wordsOnRoom(*m_bytesFree) : trouble;
    QStringList words{room, wordsOnDestination()};
    words.removeAll(QString());
    m_free->setVisible(isWhole);
    m_free->setText(words.join(QStringLiteral(" · ")));
    m_free->setTone(trouble.isEmpty() ? std::nullopt : std::optional(Tone::Trouble));
    if (std::exchange(m_trouble, trouble) != trouble)
        Q_EMIT troubleChanged();
}

QString FolderRow::wordsOnDestination() const
{
    const QString asked = folderFrom(folder());
    const QString chosen = destination();
    if (chosen == asked)
        return {};
    const QString inside = QDir(asked).relativeFilePath(chosen);
    const QString shown = inside.startsWith(QLatin1String("..")) ? chosen : inside;
    constexpr int letters = 40;
    //: Stands beside the free space. %1: the folder that a file goes to because of its type.
    return tr("goes to %1").arg(shortName(m_free->fontMetrics(), QDir::toNativeSeparators(shown), letters));
}

QString FolderRow::destination() const
{
    const QString asked = folderFrom(folder());
    return m_rule ? m_rule(asked) : asked;
}

void FolderRow::sendBy(std::function<QString(const QString& folder)> rule)
{
    const QString before = destination();
    m_rule = std::move(rule);
    if (destination() == before)
        return;
    askDisk();
    Q_EMIT destinationChanged();
}

QString FolderRow::folder() const
{
    return QDir::fromNativeSeparators(m_path->text());
}

// An arrow alone: words beside it would take the path's room.
QWidget* FolderRow::offerRecent(const QStringList& folders)
{
    auto* menu = new QMenu(this);
    for (const QString& folder : folders) {
        const QString path = QDir::toNativeSeparators(folder);
        // The two ends of a long path tell most about it, and a menu is no wider than the screen.
        const int most = widthOfLetters(*this, lettersOfAPath);
        QString shown = cutText(fontMetrics(), path, Qt::ElideMiddle, most);
        // Where one reads from right to left, the first slash would else stand behind the path.
        shown = cutAtItsOwnEnd(shown, layoutDirection());
        // An ampersand in a path is no mnemonic.
        QAction* choice = menu->addAction(shown.replace(u'&', QLatin1String("&&")));
        connect(choice, &QAction::triggered, this, [this, path] { use(path); });
    }
    auto* button = new MenuButton(QString(), this);
    button->setAccessibleName(tr("Recent folders"));
    button->setToolTip(tr("Recent folders"));
    button->setMenu(menu);
    return button;
}

void FolderRow::browse()
{
    chooseFolder(this, tr("Folder"), folder(),
                 [this](const QString& chosen) { use(QDir::toNativeSeparators(chosen)); });
}

void FolderRow::use(const QString& path)
{
    m_path->setText(path);
    Q_EMIT settled();
}

} // namespace tributary
