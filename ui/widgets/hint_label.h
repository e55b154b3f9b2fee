#pragma once

#include <QLabel>

namespace tributary {

// Words that explain what stands above them: as wide as is good to read, narrower where there is less room,
// and as high as they need to be. What a label of several lines wishes for by itself is nearer to a square.
class HintLabel : public QLabel
{
    Q_OBJECT

public:
    HintLabel(const QString& words, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    // As it was laid out; not yet, when it is 0.
    int m_width = 0;
};

} // namespace tributary
