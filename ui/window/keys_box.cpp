#include "ui/window/keys_box.h"

#include "ui/looks/measures.h"
#include "ui/settings/pages/about_box.h"
#include "ui/widgets/page_side.h"
#include "ui/widgets/screen_room.h"
#include "ui/widgets/tall_area.h"
#include "ui/words/enter_keys.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace tributary {

namespace {

struct Key
{
    QString key;
    QString what;
};

QString textOf(const QKeySequence& keys)
{
    return keys.toString(QKeySequence::NativeText);
}

QString textOf(Qt::Key key)
{
    return textOf(QKeySequence(key));
}

struct Line
{
    QLabel* key = nullptr;
    QLabel* what = nullptr;
};

void arrange(QGridLayout& sheet, const QList<Line>& lines, int columns)
{
    // A key, what it does, and what parts both from the next column.
    constexpr int cells = 3;
    const int rows = (static_cast<int>(lines.size()) + columns - 1) / columns;
    for (int i = 0; i < static_cast<int>(lines.size()); ++i) {
        sheet.addWidget(lines.at(i).key, i % rows, i / rows * cells);
        sheet.addWidget(lines.at(i).what, i % rows, i / rows * cells + 1);
    }
    sheet.setColumnMinimumWidth(cells - 1, columns > 1 ? spacing::tight : 0);
}

} // namespace

KeysBox::KeysBox(const QList<QAction*>& commands, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Help"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* hint = new QLabel(
        tr("Links, text and lists of links can be dropped into the window. Keyboard shortcuts:"), this);
    wrapWithThePage(*hint);
    auto* area = new TallArea(keys(commands), this);
    area->setAccessibleName(tr("Keyboard shortcuts"));
    area->scrollByKeys();
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* about = new QPushButton(tr("About Tr&ibutary"), this);
    about->setAutoDefault(false);
    connect(about, &QPushButton::clicked, this, [this] { (new AboutBox(this))->open(); });
    auto* layout = new QGridLayout(this);
    layout->setVerticalSpacing(layout->verticalSpacing() * 2);
    layout->addWidget(hint, 0, 0, 1, 2);
    layout->addWidget(area, 1, 0, 1, 2);
    layout->addWidget(about, 2, 0, Qt::AlignLeft);
    layout->addWidget(buttons, 2, 1);
    // Qt would give it no more than two thirds of the screen, and take what is missing from each line.
    resize(sizeHint().boundedTo(screenRoom(*this)));
}

QWidget* KeysBox::keys(const QList<QAction*>& commands)
{
    QList<Key> all;
    for (const QAction* command : commands) {
        if (!command->shortcut().isEmpty())
            all.append({textOf(command->shortcut()), command->text()});
    }
    all.append({textOf(Qt::Key_Space), tr("Pause or resume")});
    all.append({textOf(enterKeys().first()), tr("Open the file or show its details")});
    all.append({textOf(QKeySequence(Qt::CTRL | Qt::Key_F)), tr("Filter downloads")});
    all.append({textOf(QKeySequence(QKeySequence::SelectAll)), tr("Select all")});
    //: %1, %2: the first and the last of some keys.
    all.append({tr("%1 … %2").arg(textOf(QKeySequence(Qt::CTRL | Qt::Key_1)), textOf(Qt::Key_4)),
                tr("Open a details tab")});
    all.append({textOf(Qt::Key_Escape), tr("Clear the filter, then leave it")});
    all.append({textOf(Qt::Key_Escape), tr("Close the details")});

    auto* sheet = new QWidget(this);
    auto* grid = new QGridLayout(sheet);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(fontMetrics().averageCharWidth() * 3);
    QList<Line> lines;
    for (const Key& key : std::as_const(all)) {
        lines.append(Line{.key = new QLabel(key.key, sheet), .what = new QLabel(key.what, sheet)});
        lines.last().key->setFont(strongFont(font()));
        // Latin letters would begin at the other side of a page that is read from right to left.
        beginWithThePage(*lines.last().key);
        beginWithThePage(*lines.last().what);
    }
    arrange(*grid, lines, 2);
    // A large font leaves room for one column on a small screen.
    constexpr double most = 0.9;
    if (sheet->sizeHint().width() > screenRoom(*this).width() * most)
        arrange(*grid, lines, 1);
    return sheet;
}

} // namespace tributary
