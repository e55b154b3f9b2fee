#pragma once

#include "ui/looks/measures.h"
#include "ui/settings/settings.h"
#include "ui/widgets/hint_label.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QWidget>

#include <algorithm>
#include <functional>
#include <utility>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace tributary {

class StartEntry;

// A page of Settings: rows of a label and a field, each field bound to one setting both ways.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    // Keeps the fields off a scroll bar, where there is one.
    void leaveRoomAtItsEnd(int room);
    // The room before all words, which a page has itself.
    static constexpr int beforeWords = spacing::close;
    // The width in which all fields stand beside their labels.
    int widthWanted();
    // How high the page is in that width, with the highest of its hints, which may be hidden now.
    int heightIn(int width);

    QSize minimumSizeHint() const override;

protected:
    SettingsPage(Settings& settings, QWidget* parent);

    Settings& settings() const { return m_settings; }

    void addField(const QString& label, QWidget* field);
    // The row holds more than the field that the label is for.
    void addField(const QString& label, QWidget* field, QWidget* row);
    void addRow(QWidget* row);
    // Under labels and fields alike.
    void addWide(QWidget* row);
    // Words that explain the row above them, and stand nearer to that row than to the next one.
    void addHint(const QString& words) { addBelow(makeHint(words)); }
    QLabel* makeHint(const QString& words) { return new HintLabel(words, this); }
    // Adds such a hint, which is there while a certain choice is made.
    template<typename Choice>
    void addHintWhile(const Setting<Choice>& which, Choice chosen, const QString& words);
    void addGap();

    void addCheck(const QString& words, const Setting<bool>& which) { addRow(makeCheck(words, which)); }
    QCheckBox* makeCheck(const QString& words, const Setting<bool>& which);
    // A box for an entry that lies with another program; where it can't be written the page says so.
    void addEntry(const QString& words, StartEntry& entry);
    QSpinBox* addNumber(const QString& label, const BoundedSetting<int>& which);
    // Half a second is as fine as it gets.
    QDoubleSpinBox* addSeconds(const QString& label, const BoundedSetting<std::chrono::milliseconds>& which);
    // Shown in so many bytes each, with the suffix for that.
    QSpinBox* addSize(const QString& label, const BoundedSetting<qint64>& which, qint64 unit,
                      const QString& suffix);
    // The speed limit of all downloads, which may be changed on several pages.
    QSpinBox* addSpeedLimit(const QString& label);
    // A text that doesn't pass the check is neither kept nor left standing.
    QLineEdit* addText(const QString& label, const TextSetting& which,
                       std::function<bool(const QString&)> isSound);
    // Adds a field for a path, with a button to choose the file or folder.
    QWidget* addPath(const QString& label, const TextSetting& which, QFileDialog::FileMode wanted,
                     std::function<bool(const QString&)> isSound);
    template<typename Choice>
    QComboBox* addChoice(const QString& label, const Setting<Choice>& which, const QStringList& names);

    // For a setting whose choices can't all be had everywhere.
    template<typename Choice>
    QComboBox* addChoice(const QString& label, const Setting<Choice>& which,
                         const QList<std::pair<Choice, QString>>& choices);
    // A field in which each line is one value.
    QPlainTextEdit* addLines(const QString& label, const TextSetting& which);

    // Now and whenever something is chosen, here or elsewhere.
    void follow(std::function<void()> show);

    bool event(QEvent* event) override;

private:
    void addBelow(QWidget* words);
    void setApart();
    void leaveOut(int height);
    void useRoom(int width);
    void alignBoxes();
    void setUpSize(QSpinBox& numbers, const BoundedSetting<qint64>& which, qint64 unit);
    QLineEdit* makeText(const TextSetting& which, std::function<bool(const QString&)> isSound);
    QComboBox* addBox(const QString& label, const QStringList& names);

    Settings& m_settings;
    QFormLayout* m_form;
    bool m_isApart = true; // the next row is, by a gap or as the first one
};

// A box that tells of what is chosen in it, and shows what is chosen elsewhere.
void followIndex(QComboBox& box, std::function<void(int)> choose);
void showIndex(QComboBox& box, int index);

template<typename Choice>
void SettingsPage::addHintWhile(const Setting<Choice>& which, Choice chosen, const QString& words)
{
    QLabel* hint = makeHint(words);
    addBelow(hint);
    follow([this, hint, which, chosen] { hint->setVisible(m_settings.value(which) == chosen); });
}

template<typename Choice>
QComboBox* SettingsPage::addChoice(const QString& label, const Setting<Choice>& which,
                                   const QStringList& names)
{
    QComboBox* box = addBox(label, names);
    followIndex(*box, [this, which](int index) { m_settings.set(which, static_cast<Choice>(index)); });
    follow([this, box, which] { showIndex(*box, static_cast<int>(m_settings.value(which))); });
    return box;
}

template<typename Choice>
QComboBox* SettingsPage::addChoice(const QString& label, const Setting<Choice>& which,
                                   const QList<std::pair<Choice, QString>>& choices)
{
    QStringList names;
    QList<Choice> meant;
    for (const auto& [choice, name] : choices) {
        names.append(name);
        meant.append(choice);
    }
    QComboBox* box = addBox(label, names);
    followIndex(*box, [this, which, meant](int index) { m_settings.set(which, meant.at(index)); });
    follow([this, box, which, meant] {
        showIndex(*box, static_cast<int>(std::max<qsizetype>(0, meant.indexOf(m_settings.value(which)))));
    });
    return box;
}

} // namespace tributary
