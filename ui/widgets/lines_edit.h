#pragma once

#include <QPlainTextEdit>

namespace tributary {

// A field for several lines of text, which Tab leaves.
class LinesEdit : public QPlainTextEdit
{
public:
    explicit LinesEdit(QWidget* parent = nullptr);

    // Makes the field as high as so many lines, in whatever font it has by then.
    void setLines(int lines);

protected:
    void changeEvent(QEvent* event) override;

private:
    // Qt leaves room before its hint at the left alone, where the hint begins unless it is read from right to
    // left.
    void leaveRoomForMirroredHint();
    void fitHeight();
    void keepBeginningsInSight(int most);

    int m_lines = 0; // 0: nobody has set a height
    int m_mostToScroll = 0;
};

// Makes a form's field that is as high as so many lines.
LinesEdit* linesEdit(int lines, QWidget* parent);

} // namespace tributary
