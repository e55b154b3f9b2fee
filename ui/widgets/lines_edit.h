#pragma once

#include <QPlainTextEdit>

namespace tributary {

// A field for several lines of text, which Tab leaves.
class LinesEdit : public QPlainTextEdit
{
public:
    explicit LinesEdit(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    // Qt leaves room before its hint at the left alone, where the hint begins unless it is read from right to
    // left.
    void leaveRoomForMirroredHint();
};

// Makes a form's field that is as high as so many lines.
LinesEdit* linesEdit(int lines, QWidget* parent);

} // namespace tributary
