#include "ui/settings/pages/settings_page.h"

#include "ui/desktop/session/start_entry.h"
#include "ui/looks/measures.h"
#include "ui/widgets/being_edited.h"
#include "ui/widgets/field_label.h"
#include "ui/widgets/lines_edit.h"
#include "ui/widgets/number_box.h"
#include "ui/widgets/page_side.h"
#include "ui/widgets/path_chooser.h"
#include "ui/widgets/seconds_box.h"
#include "ui/widgets/speed_box.h"
#include "ui/widgets/wrapped_check.h"
#include "ui/words/byte_units.h"
#include "ui/words/mnemonic.h"

#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace tributary {

using std::chrono::milliseconds;

namespace {

constexpr double second = 1000;

// A number that somebody is typing is not yet meant.
void waitForTheWholeNumber(QAbstractSpinBox& box)
{
    box.setKeyboardTracking(false);
    box.setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
    endWithTheField(box);
    box.setMinimumWidth(box.fontMetrics().averageCharWidth() * 16);
}

int widest(const QFormLayout& form, QFormLayout::ItemRole role)
{
    int widest = 0;
    for (int row = 0; row < form.rowCount(); ++row) {
        const QLayoutItem* item = form.itemAt(row, role);
        if (item && !item->isEmpty())
            widest = std::max(widest, item->minimumSize().width());
    }
    return widest;
}

int marginsOf(const QFormLayout& form)
{
    return form.contentsMargins().left() + form.contentsMargins().right();
}

int widthSideBySide(const QFormLayout& form)
{
    const int beside = widest(form, QFormLayout::LabelRole) + form.horizontalSpacing() +
                       widest(form, QFormLayout::FieldRole);
    return std::max(beside, widest(form, QFormLayout::SpanningRole)) + marginsOf(form);
}

template<typename Box>
void makeAllAsWide(const QWidget& page)
{
    const QList<Box*> boxes = page.findChildren<Box*>(Qt::FindDirectChildrenOnly);
    int widest = 0;
    for (const Box* box : boxes)
        widest = std::max({widest, box->minimumWidth(), box->sizeHint().width()});
    for (Box* box : boxes)
        box->setMinimumWidth(widest);
}

int leastWidth(const QFormLayout& form)
{
    int least = 0;
    for (const auto role : {QFormLayout::LabelRole, QFormLayout::FieldRole, QFormLayout::SpanningRole})
        least = std::max(least, widest(form, role));
    return least + marginsOf(form);
}

} // namespace

SettingsPage::SettingsPage(Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_form(new QFormLayout(this))
{
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    leaveRoomAtItsEnd(0);
    m_form->setHorizontalSpacing(fontMetrics().averageCharWidth() * 2);
    // Hints stand as near as this to their row; setApart() moves all other rows further down.
    m_form->setVerticalSpacing(spacing::hair);
}

// Boxes below each other end at the same place.
void SettingsPage::alignBoxes()
{
    makeAllAsWide<QAbstractSpinBox>(*this);
    makeAllAsWide<QComboBox>(*this);
}

// The scroll bar is at the other side where one reads from right to left. The ground of words that a search
// has found begins before them.
void SettingsPage::leaveRoomAtItsEnd(int room)
{
    m_form->setContentsMargins(isRightToLeft() ? room : beforeWords, 0, isRightToLeft() ? beforeWords : room,
                               0);
}

// Fields of which some have no room beside their labels all go below these, as on a small screen or a scaled
// one.
void SettingsPage::useRoom(int width)
{
    const bool isWide = width >= widthSideBySide(*m_form);
    const auto policy = isWide ? QFormLayout::DontWrapRows : QFormLayout::WrapAllRows;
    if (m_form->rowWrapPolicy() != policy)
        m_form->setRowWrapPolicy(policy);
    // The area around fits a page that has broken lines into the width that there is, however little.
    if (const int least = leastWidth(*m_form); minimumWidth() != least)
        setMinimumWidth(least);
}

int SettingsPage::widthWanted()
{
    alignBoxes();
    return std::max(sizeHint().width(), widthSideBySide(*m_form));
}

int SettingsPage::heightIn(int width)
{
    useRoom(width);
    int hidden = 0;
    for (const HintLabel* hint : findChildren<HintLabel*>()) {
        if (hint->isHidden())
            hidden = std::max(hidden, hint->sizeHint().height() + spacing::hair);
    }
    return m_form->totalHeightForWidth(width) + hidden;
}

bool SettingsPage::event(QEvent* event)
{
    const bool isHandled = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest ||
        event->type() == QEvent::Show)
        useRoom(width());
    return isHandled;
}

QSize SettingsPage::minimumSizeHint() const
{
    return {leastWidth(*m_form), QWidget::minimumSizeHint().height()};
}

void SettingsPage::addField(const QString& label, QWidget* field)
{
    addField(label, field, field);
}

void SettingsPage::addField(const QString& label, QWidget* field, QWidget* row)
{
    setApart();
    m_form->addRow(fieldLabel(label, *field, *row), row);
}

void SettingsPage::addRow(QWidget* row)
{
    setApart();
    m_form->addRow(QString(), row);
}

void SettingsPage::addWide(QWidget* row)
{
    setApart();
    m_form->addRow(row);
}

void SettingsPage::addBelow(QWidget* words)
{
    m_form->addRow(QString(), words);
}

void SettingsPage::addGap()
{
    leaveOut(fontMetrics().height() / 2 + 2 * (spacing::close - spacing::hair));
    m_isApart = true;
}

// Leaves room between the next row and the one above, if there is one.
void SettingsPage::setApart()
{
    if (!std::exchange(m_isApart, false))
        leaveOut(spacing::close - 2 * spacing::hair);
}

void SettingsPage::leaveOut(int height)
{
    auto* gap = new QWidget(this);
    gap->setFixedHeight(height);
    m_form->addRow(gap);
}

QCheckBox* SettingsPage::makeCheck(const QString& words, const Setting<bool>& which)
{
    auto* box = new WrappedCheck(words, this);
    box->setAccessibleName(withoutMnemonic(words));
    connect(box, &QCheckBox::toggled, this, [this, which](bool on) { m_settings.set(which, on); });
    follow([this, box, which] {
        const QSignalBlocker quiet(box);
        box->setChecked(m_settings.value(which));
    });
    return box;
}

void SettingsPage::addEntry(const QString& words, StartEntry& entry)
{
    auto* box = new WrappedCheck(words, this);
    box->setAccessibleName(withoutMnemonic(box->text()));
    box->setChecked(entry.isOn());
    addRow(box);
    auto* trouble = new QLabel(tr("%1 can't be written.").arg(QDir::toNativeSeparators(entry.path())), this);
    trouble->setTextFormat(Qt::PlainText);
    trouble->hide();
    addRow(trouble);
    const auto showAsItIs = [box, &entry] {
        const QSignalBlocker quiet(box);
        box->setChecked(entry.isOn());
    };
    connect(box, &QCheckBox::toggled, this, [trouble, &entry, showAsItIs](bool on) {
        const bool done = entry.set(on);
        trouble->setVisible(!done);
        showAsItIs();
    });
    entry.whenRefused(box, showAsItIs);
}

QSpinBox* SettingsPage::addNumber(const QString& label, const BoundedSetting<int>& which)
{
    auto* box = new NumberBox(this);
    waitForTheWholeNumber(*box);
    box->setRange(which.least, which.most);
    connect(box, &QSpinBox::valueChanged, this, [this, which](int number) { m_settings.set(which, number); });
    follow([this, box, which] {
        const QSignalBlocker quiet(box);
        box->setValue(m_settings.value(which));
    });
    addField(label, box);
    return box;
}

QDoubleSpinBox* SettingsPage::addSeconds(const QString& label, const BoundedSetting<milliseconds>& which)
{
    auto* box = new SecondsBox(this);
    waitForTheWholeNumber(*box);
    box->setRange(static_cast<double>(which.least.count()) / second,
                  static_cast<double>(which.most.count()) / second);
    //: Seconds.
    box->setSuffix(tr(" s"));
    connect(box, &QDoubleSpinBox::valueChanged, this, [this, which](double seconds) {
        m_settings.set(which, milliseconds(qRound64(seconds * second)));
    });
    follow([this, box, which] {
        const QSignalBlocker quiet(box);
        box->setValue(static_cast<double>(m_settings.value(which).count()) / second);
    });
    addField(label, box);
    return box;
}

QSpinBox* SettingsPage::addSize(const QString& label, const BoundedSetting<qint64>& which, qint64 unit,
                                const QString& suffix)
{
    auto* box = new QSpinBox(this);
    box->setSuffix(suffix);
    box->setGroupSeparatorShown(true);
    setUpSize(*box, which, unit);
    addField(label, box);
    return box;
}

QSpinBox* SettingsPage::addSpeedLimit(const QString& label)
{
    auto* box = new SpeedBox(this);
    //: No speed limit.
    box->setSpecialValueText(tr("None"));
    setUpSize(*box, setting::bytesPerSecond, kibibyte);
    addField(label, box);
    return box;
}

void SettingsPage::setUpSize(QSpinBox& numbers, const BoundedSetting<qint64>& which, qint64 unit)
{
    QSpinBox* box = &numbers;
    waitForTheWholeNumber(*box);
    box->setRange(static_cast<int>(which.least / unit), static_cast<int>(which.most / unit));
    connect(box, &QSpinBox::valueChanged, this,
            [this, which, unit](int number) { m_settings.set(which, number * unit); });
    follow([this, box, which, unit] {
        const QSignalBlocker quiet(box);
        box->setValue(static_cast<int>(m_settings.value(which) / unit));
    });
}

QLineEdit* SettingsPage::addText(const QString& label, const TextSetting& which,
                                 std::function<bool(const QString&)> isSound)
{
    QLineEdit* field = makeText(which, std::move(isSound));
    addField(label, field);
    return field;
}

QWidget* SettingsPage::addPath(const QString& label, const TextSetting& which, QFileDialog::FileMode wanted,
                               std::function<bool(const QString&)> isSound)
{
    auto* row = new QWidget(this);
    // The row takes no room that is left over, or the label would stand higher than the field.
    row->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* field = makeText(which, std::move(isSound));
    auto* browse = new QPushButton(tr("Browse…"), row);
    //: %1: what is chosen by the button, as "Program".
    browse->setAccessibleName(tr("Browse: %1").arg(withoutMnemonic(label)));
    browse->setAutoDefault(false);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(field, 1);
    layout->addWidget(browse);
    connect(browse, &QPushButton::clicked, this, [this, label, which, wanted] {
        choosePath(this, withoutMnemonic(label), m_settings.value(which), wanted,
                   [this, which](const QString& chosen) { m_settings.set(which, chosen); });
    });
    addField(label, field, row);
    return row;
}

QLineEdit* SettingsPage::makeText(const TextSetting& which, std::function<bool(const QString&)> isSound)
{
    auto* field = new QLineEdit(this);
    const auto show = [this, field, which] { field->setText(m_settings.value(which)); };
    connect(field, &QLineEdit::editingFinished, this,
            [this, field, which, show, isSound = std::move(isSound)] {
                const QString typed = field->text().trimmed();
                if (isSound(typed))
                    m_settings.set(which, typed);
                show();
            });
    follow([field, show] {
        if (!isBeingEdited(*field))
            show();
    });
    return field;
}

QPlainTextEdit* SettingsPage::addLines(const QString& label, const TextSetting& which)
{
    QPlainTextEdit* text = linesEdit(3, this);
    // A field that could grow would keep the form from leaving room at its foot, and all rows would share
    // that.
    text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(text, &QPlainTextEdit::textChanged, this,
            [this, text, which] { m_settings.set(which, text->toPlainText()); });
    follow([this, text, which] {
        const QSignalBlocker quiet(text);
        if (text->toPlainText() != m_settings.value(which))
            text->setPlainText(m_settings.value(which));
    });
    addField(label, text);
    return text;
}

QComboBox* SettingsPage::addBox(const QString& label, const QStringList& names)
{
    auto* box = new QComboBox(this);
    box->addItems(names);
    addField(label, box);
    return box;
}

void SettingsPage::follow(std::function<void()> show)
{
    show();
    connect(&m_settings, &Settings::changed, this, std::move(show));
}

void followIndex(QComboBox& box, std::function<void(int)> choose)
{
    QObject::connect(&box, &QComboBox::currentIndexChanged, &box, std::move(choose));
}

void showIndex(QComboBox& box, int index)
{
    const QSignalBlocker quiet(&box);
    box.setCurrentIndex(index);
}

} // namespace tributary
