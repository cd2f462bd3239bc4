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

/// Badges, icons, faces, stations and the like: what is drawn in less than this. Larger things are grounds and lines.
constexpr double largestSign = 44;

/// What can be read from the back of a room.
constexpr double smallestText = 12;

class Check {
public:
    explicit Check(std::size_t most) : m_most(most) {}

    void group(const scene::Group& group, const Rect& sheet) {
        std::optional<Rect> card;
        std::optional<Rect> sign; // the strokes and discs of one drawing follow each other and touch
        const std::string name = group.role + " " + group.id;
        const auto endSign = [&] {
            if (sign) m_signs.push_back({name, *sign});
            sign.reset();
        };
        for (const scene::Item& item : group.items) {
            if (const auto drawn = signOf(item, group.role)) {
                if (sign && (sign->overlaps(*drawn, -1) && sign->united(*drawn).width <= largestSign &&
                             sign->united(*drawn).height <= largestSign)) {
                    sign = sign->united(*drawn);
                } else {
                    endSign();
                    sign = drawn;
                }
            } else {
                endSign();
            }
            if (const auto* box = std::get_if<scene::Box>(&item.what); box && holdsText(group.role) && !card) {
                card = box->rect.inset(-1);
                m_cards.push_back({group.role + " " + group.id, box->rect});
            }
            if (const auto* text = std::get_if<scene::TextBox>(&item.what)) lines(*text, sheet, card);
            if (const auto* inner = std::get_if<scene::Group>(&item.what)) this->group(*inner, sheet);
        }
        endSign();
    }

    void overlaps() {
        among(m_ink, "text over text");
        among(m_cards, "card over card");
        signs();
    }

    std::vector<std::string> faults;

private:
    void among(std::vector<Ink>& all, const std::string& what) {
        std::sort(all.begin(), all.end(), [](const Ink& a, const Ink& b) { return a.rect.x < b.rect.x; });
        for (std::size_t i = 0; i < all.size(); ++i)
            for (std::size_t j = i + 1; j < all.size() && all[j].rect.x < all[i].rect.right(); ++j)
                if (all[i].rect.overlaps(all[j].rect, 1)) report(what, all[i].text + " | " + all[j].text, all[i].rect);
    }

    /// A badge may hold its number, and a small sign may lie in a larger one (the faces in a legend); nothing else may
    /// touch a sign.
    void signs() {
        const auto byLeft = [](const Ink& a, const Ink& b) { return a.rect.x < b.rect.x; };
        std::sort(m_signs.begin(), m_signs.end(), byLeft);
        for (std::size_t i = 0; i < m_signs.size(); ++i)
            for (std::size_t j = i + 1; j < m_signs.size() && m_signs[j].rect.x < m_signs[i].rect.right(); ++j) {
                const Ink &a = m_signs[i], &b = m_signs[j];
                if (a.rect.overlaps(b.rect, 1.5) && !a.rect.holds(b.rect, 1.5) && !b.rect.holds(a.rect, 1.5))
                    report("sign over sign", a.text + " | " + b.text, a.rect);
            }
        double widest = 0;
        for (const Ink& sign : m_signs)
            widest = std::max(widest, sign.rect.width);
        for (const Ink& ink : m_ink) { // sorted by its left end already
            auto sign = std::lower_bound(m_signs.begin(), m_signs.end(), ink.rect.x - widest,
                                         [](const Ink& one, double x) { return one.rect.x < x; });
            for (; sign != m_signs.end() && sign->rect.x < ink.rect.right(); ++sign)
                if (sign->rect.overlaps(ink.rect, 1.5) && !sign->rect.holds(ink.rect, 1.5))
                    report("sign over text", sign->text + " | " + ink.text, ink.rect);
        }
    }

    static std::optional<Rect> signOf(const scene::Item& item, const std::string& role) {
        if (role == "curve" || role == "expectation" || role == "callout") return std::nullopt; // their lines
        std::optional<Rect> bounds;
        if (const auto* shape = std::get_if<scene::Shape>(&item.what)) {
            if (shape->stroke && !shape->stroke->dash.empty()) return std::nullopt;
            bounds = shape->path.bounds();
        }
        if (const auto* box = std::get_if<scene::Box>(&item.what)) bounds = box->rect;
        if (!bounds || bounds->width > largestSign || bounds->height > largestSign) return std::nullopt;
        return bounds;
    }

    static bool holdsText(const std::string& role) {
        return role == "touchpoint" || role == "pain-point" || role == "opportunity" || role == "persona" ||
               role == "callout" || role == "drop-off";
    }

    void lines(const scene::TextBox& box, const Rect& sheet, const std::optional<Rect>& card) {
        if (box.style.size < smallestText) report("text too small", box.text, box.box);
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
    std::vector<Ink> m_ink, m_cards, m_signs;
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
