using StudyBot.Knowledge.Mentions;
using StudyBot.Knowledge.Tests.People;
using StudyBot.Testing;

namespace StudyBot.Knowledge.Tests.Names;

/// <summary>
/// Keeps the figures on labelled texts from falling. A name counts as found when a mention of its type touches it; labels of pronouns and
/// common nouns do not count, and neither does a mention that only touches one of those.
/// </summary>
public sealed class LabelledNamesTests
{
    [Theory]
    [InlineData("re3d", LabelledKind.Person, 78)]
    [InlineData("re3d", LabelledKind.Place, 82)]
    [InlineData("re3d", LabelledKind.Organization, 73)]
    [InlineData("wikigold", LabelledKind.Person, 84)]
    [InlineData("wikigold", LabelledKind.Place, 71)]
    [InlineData("wikigold", LabelledKind.Organization, 46)]
    [InlineData("uner_ewt", LabelledKind.Person, 59)]
    [InlineData("uner_ewt", LabelledKind.Place, 75)]
    [InlineData("uner_ewt", LabelledKind.Organization, 43)]
    public void Names_are_found_as_well_as_before(string set, LabelledKind kind, double least)
    {
        var texts = LabelledNames.Read(SharedFolder.Require("data", "ner", set + ".jsonl"));

        var score = new NameScore();
        foreach (var text in texts)
        {
            var (document, _, names) = NamesIn.Whole(text.Text);
            var mentions = names.Mentions.Where(mention => KindOf(mention) == kind)
                .Select(mention => (document.Source.CodePointsBefore(mention.Span.Start), document.Source.CodePointsBefore(mention.Span.End)));
            score.Count(text, kind, [.. mentions]);
        }

        Assert.True(score.F1 >= least, $"{set} {kind}: {score}, at least F1 {least} expected");
    }

    private static LabelledKind? KindOf(Mention mention) => mention switch
    {
        PersonMention => LabelledKind.Person,
        PlaceMention => LabelledKind.Place,
        OrganizationMention => LabelledKind.Organization,
        _ => null,
    };
}
