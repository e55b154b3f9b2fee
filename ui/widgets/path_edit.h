#pragma once

#include <QLineEdit>

namespace tributary {

// A field for a path. While nobody types in it, a path that is too long leaves out its middle: both the disk
// and the last folder are seen.
class PathEdit : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

    // The path as it is seen.
    QString shownText() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect placeOfWords() const;
};

} // namespace tributary
