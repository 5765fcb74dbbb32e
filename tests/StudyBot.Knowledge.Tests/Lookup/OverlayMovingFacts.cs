using NodaTime;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Extraction;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Knowledge.Tests.Lookup;

/// <summary>Where what a group said of facts goes when a new text takes the place of the old one.</summary>
public sealed class OverlayMovingFacts
{
    private const string Text =
        "Notes\n\nThe Arendal Summit took place on 14 March 2011. The ministers signed a fishing treaty in Bergen on 2 May 2012.\n\n“A ferry is a bridge,” Ane Lund said.";

    private static readonly GroupId Group = new("discord:1");

    [Fact]
    public void A_sentence_that_still_stands_keeps_it_wherever_it_stands()
    {
        var before = Extract(Text);
        var after = Extract(Text.Replace("Notes\n\n", "Notes\n\nA new preface stands here, and it tells of nothing that anybody would look for in it.\n\n", StringComparison.Ordinal));

        var moved = OverlayMoving.Move([.. before.Facts.Select(Hide)], before.Document.Source, after);

        Assert.Equal(before.Facts.Count, moved.Count);
        Assert.All(moved, one => Assert.False(one.IsOrphan));
        Assert.Equal(moved.Count, moved.Select(one => one.Overlay.Fact).Distinct().Count());
        Assert.All(moved, one => Assert.Equal(after.Facts.Single(fact => fact.Id == one.Overlay.Fact).Main.Span, one.Overlay.Evidence));
    }

    [Fact]
    public void A_sentence_that_is_gone_waits_and_hides_no_other_words()
    {
        var before = Extract(Text);
        var after = Extract("Notes\n\nThe Arendal Summit took place on 14 March 2011. Nothing else is told here of any treaty, and nobody says a word.");

        var moved = OverlayMoving.Move([.. before.Facts.Select(Hide)], before.Document.Source, after);

        var orphans = moved.Where(one => one.IsOrphan).ToList();
        Assert.NotEmpty(orphans);
        Assert.Contains(moved, one => !one.IsOrphan);
        Assert.All(orphans, one => Assert.Equal((after.Source, default, false), (one.Overlay.Source, one.Overlay.Evidence, one.Overlay.IsPassageHidden)));
    }

    [Fact]
    public void A_sentence_that_was_put_right_in_a_word_keeps_it()
    {
        var before = Extract(Text);
        var after = Extract(Text.Replace("14 March 2011", "15 March 2011", StringComparison.Ordinal));
        var summit = before.Facts.OfType<EventFact>().First(fact => fact.Name.Value.Contains("Arendal", StringComparison.Ordinal));

        var moved = Assert.Single(OverlayMoving.Move([Hide(summit)], before.Document.Source, after));

        Assert.False(moved.IsOrphan);
        Assert.Equal(summit.Name.Value, after.Facts.OfType<EventFact>().Single(fact => fact.Id == moved.Overlay.Fact).Name.Value);
    }

    [Fact]
    public void Of_a_text_that_cannot_be_read_any_more_the_ids_alone_tell()
    {
        var before = Extract(Text);
        var after = Extract(Text + "\n\nOne line more.");

        Assert.All(OverlayMoving.Move([.. before.Facts.Select(Hide)], null, after), one => Assert.False(one.IsOrphan));
    }

    private static FactOverlay Hide(Fact fact) =>
        new(Group, fact.Id, fact.Kind, fact.Source, fact.Main.Span, IsHidden: true, IsPassageHidden: true, null, new MemberId("discord:1"), Instant.FromUnixTimeTicks(0));

    private static Extracted Extract(string text)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        return Extractor.Extract(new SourceId(Group, ContentHash.Of(bytes)), new SourceText(text), "notes.txt", TestContext.Current.CancellationToken);
    }
}
