// SPDX-License-Identifier: Apache-2.0
#include "sheet_check.h"

#include <algorithm>
#include <sstream>

namespace journeyline::tests {

namespace {

struct Ink {
    std::string text;
    Rect rect;
};

class Check {
public:
    explicit Check(std::size_t most) : m_most(most) {}

    void group(const scene::Group& group, const Rect& sheet) {
        std::optional<Rect> card;
        for (const scene::Item& item : group.items) {
            if (const auto* box = std::get_if<scene::Box>(&item.what); box && holdsText(group.role) && !card) {
                card = box->rect.inset(-1);
                m_cards.push_back({group.role + " " + group.id, box->rect});
            }
            if (const auto* text = std::get_if<scene::TextBox>(&item.what)) lines(*text, sheet, card);
            if (const auto* inner = std::get_if<scene::Group>(&item.what)) this->group(*inner, sheet);
        }
    }

    void overlaps() {
        among(m_ink, "text over text");
        among(m_cards, "card over card");
    }

    std::vector<std::string> faults;

private:
    void among(std::vector<Ink>& all, const std::string& what) {
        std::sort(all.begin(), all.end(), [](const Ink& a, const Ink& b) { return a.rect.x < b.rect.x; });
        for (std::size_t i = 0; i < all.size(); ++i)
            for (std::size_t j = i + 1; j < all.size() && all[j].rect.x < all[i].rect.right(); ++j)
                if (all[i].rect.overlaps(all[j].rect, 1)) report(what, all[i].text + " | " + all[j].text, all[i].rect);
    }

    static bool holdsText(const std::string& role) {
        return role == "touchpoint" || role == "pain-point" || role == "opportunity" || role == "persona" ||
               role == "callout" || role == "drop-off";
    }

    void lines(const scene::TextBox& box, const Rect& sheet, const std::optional<Rect>& card) {
        for (const scene::TextLine& line : box.lines) {
            // Ink of ordinary letters: capitals above the baseline, descenders below.
            const Rect ink{line.x, line.baseline - box.style.size * 0.73, line.width, box.style.size * 0.93};
            if (!box.box.holds(ink, 1.5)) report("text out of its box", line.text, ink);
            if (!sheet.holds(ink, 0.5)) report("text out of the sheet", line.text, ink);
            if (card && !card->holds(ink, 0.5)) report("text out of its card", line.text, ink);
            m_ink.push_back({line.text, ink});
        }
    }

    void report(const std::string& what, const std::string& text, const Rect& rect) {
        if (faults.size() >= m_most) return;
        std::ostringstream sentence;
        sentence << what << " at " << rect.x << ", " << rect.y << ", " << rect.width << " x " << rect.height << ": "
                 << text.substr(0, 120);
        faults.push_back(sentence.str());
    }

    std::size_t m_most;
    std::vector<Ink> m_ink, m_cards;
};

} // namespace

std::vector<std::string> sheetFaults(const scene::Scene& scene, std::size_t most) {
    Check check(most);
    check.group(scene.root, {0, 0, scene.size.width, scene.size.height});
    check.overlaps();
    return check.faults;
}

std::vector<std::string> cutTexts(const scene::Group& group) {
    std::vector<std::string> cut;
    for (const scene::Item& item : group.items) {
        if (const auto* inner = std::get_if<scene::Group>(&item.what)) {
            const auto more = cutTexts(*inner);
            cut.insert(cut.end(), more.begin(), more.end());
        }
        if (const auto* text = std::get_if<scene::TextBox>(&item.what))
            if (!text->lines.empty() && text->lines.back().text.ends_with("…") && !text->text.ends_with("…"))
                cut.push_back(group.role + ": " + text->text);
    }
    return cut;
}

} // namespace journeyline::tests
