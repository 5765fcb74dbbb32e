using System.Globalization;
using System.Text;
using NodaTime;
using StudyBot.Features.Library;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Extraction;
using StudyBot.Testing;

namespace StudyBot.Features.Tests.Quiz;

/// <summary>What is said of a group's questions while they are not in step with its documents.</summary>
public sealed class KeeperScenarios
{
    private readonly FeatureScene house = new();

    [Fact]
    public async Task While_the_questions_of_many_documents_are_not_made_yet_the_earlier_ones_that_still_hold_are_shown()
    {
        await house.Features.Seeds.OfferAsync(SeedLibrary.FilesIn(Path.GetDirectoryName(Repository.Seed)!), null, FeatureScene.Now);
        var keeper = house.Features.Quiz.Keeper;
        var made = await keeper.ReadAsync(FeatureScene.Group, FeatureScene.Now);
        var gone = made.List[^1].Question;
        await AddLongAsync();
        await house.HideAsync(FeatureScene.Group, (await house.Stores.Facts.FindAsync(FeatureScene.Group, gone.Facts[0], FeatureScene.Now))!);

        var now = await keeper.ReadNowAsync(FeatureScene.Group, FeatureScene.Now);
        var stored = await house.Stores.Questions.ReadAsync(FeatureScene.Group, FeatureScene.Now);

        // Nothing was made, and what no longer holds is not shown all the same.
        Assert.Equal(made.Print, stored.Print);
        Assert.Equal(made.List.Where(q => !q.Question.Facts.Contains(gone.Facts[0])).Select(q => q.Question.Id), now.List.Select(q => q.Question.Id));

        // Whoever posts gets them anew.
        var anew = await keeper.ReadAsync(FeatureScene.Group, FeatureScene.Now);
        Assert.NotEqual(made.Print, anew.Print);
        Assert.Equal(anew.List.Select(q => q.Question.Id), (await keeper.ReadNowAsync(FeatureScene.Group, FeatureScene.Now)).List.Select(q => q.Question.Id));
    }

    [Fact]
    public async Task A_group_that_never_had_questions_waits_for_its_first()
    {
        await AddLongAsync();

        var now = await house.Features.Quiz.Keeper.ReadNowAsync(FeatureScene.Group, FeatureScene.Now);

        Assert.NotNull(now.Print);
        Assert.Contains(now.List, q => q.Question.Stem.Contains("Bergen", StringComparison.Ordinal));
    }

    // So many paragraphs that nobody would wait for their questions.
    private async Task AddLongAsync()
    {
        var text = new StringBuilder("Harbours\n\nIn 1921, France and Spain signed the Treaty of Bergen in Copenhagen.");
        for (var i = 0; i < 500; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n\nShip {i} lay at anchor.");
        }

        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        var extracted = Extractor.Extract(new SourceId(FeatureScene.Group, ContentHash.Of(bytes)), new SourceText(text.ToString()), "harbours.txt", FeatureScene.Now);
        await house.Stores.Sources.AddAsync(new("harbours.txt", bytes, extracted, null, Instant.FromUtc(2026, 3, 1, 12, 0)), FeatureScene.Now);
    }
}
