#pragma once

#include <QList>
#include <QWidget>

class QFormLayout;
class QToolButton;

namespace tributary {

class TonedLabel;

// A field of a form with what is wrong with it under it; assistive tools read the complaint with the field.
class FieldBox : public QWidget
{
    Q_OBJECT

public:
    // The row holds the field, and perhaps a button beside it.
    FieldBox(QWidget* field, QWidget* row, QWidget* parent = nullptr);

    // Shows a complaint about the field, with a button for its remedy where it has one; an empty one takes it
    // away.
    void complain(const QString& text, const QString& remedy = {});
    QString complaint() const;
    // Has assistive tools read these words with the field as well, which stand elsewhere or nowhere.
    void describe(const QString& words);
    // Keeps room for a complaint of so many lines, so that nothing below the field moves. A field that can
    // grow has that room while there is no complaint.
    void keepRoomToComplain(int lines = 1);
    // How much higher the box is by a complaint of one line, and by the one that it shows.
    int heightOfALine();
    int heightOfComplaint() const;
    // The name of the field.
    QString name() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    // The button beside the complaint was pressed.
    void remedyWanted();
    // A click led from the complaint to its place in the field.
    void complaintClicked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int heightOfLines(int lines);
    void describeField();
    void offer(const QString& remedy);
    void makeRemedy();

    QWidget* m_field;
    QWidget* m_line;
    TonedLabel* m_complaint;
    QToolButton* m_remedy = nullptr; // once there was one to offer
    QString m_said;
    QString m_description;
};

// Adds a label with the field, which gets its name from it, and below the field what is said about it.
FieldBox* addField(QFormLayout& form, const QString& label, QWidget* field, QWidget* row = nullptr,
                   const QList<QWidget*>& below = {});

// Makes the fields of several forms begin at the same place.
void alignFields(const QList<QFormLayout*>& forms);

} // namespace tributary
