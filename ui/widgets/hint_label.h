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
    // The width for which the text was laid out; 0: not yet.
    int m_width = 0;
};

} // namespace tributary
