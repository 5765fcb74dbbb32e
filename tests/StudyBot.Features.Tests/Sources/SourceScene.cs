using System.Text;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Groups.Access;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Lookup;
using StudyBot.Testing.Chat;
using StudyBot.Testing.Stores;

namespace StudyBot.Features.Tests.Sources;

/// <summary>What moderators do with documents, in few words.</summary>
internal static class SourceScene
{
    public const string Summit =
        """
        Ferries between neighbours

        By Kari Holm

        2 May 2012

        The Arendal Summit took place on 14 March 2011 between Prime Minister Ane Lund and President Aki Oksanen. They agreed on a ferry line.

        “A ferry is a bridge,” Lund said after the talks.
        """;

    public const string French =
        """
        Le sommet a eu lieu en mars dans la petite ville de la côte, et les deux présidents ont parlé de la ligne de ferry pendant des heures.

        Ils se sont mis d'accord sur une déclaration qui sera publiée dans les jours à venir, avec les détails de cette ligne.
        """;

    public static SpaceId Elsewhere { get; } = new(FeatureScene.OtherGroup.Value);

    public static Attachment File(this FeatureScene scene, string name, string text) => scene.Platform.File(name, Encoding.UTF8.GetBytes(text));

    public static async Task<FakeAnswer> AddAsync(this FeatureScene scene, string name, string text) =>
        scene.AnswerOf(await scene.Platform.TypeAsync("/source add", scene.Owner, scene.File(name, text)));

    public static async Task<FakeAnswer> AddElsewhereAsync(this FeatureScene scene, string name, string text) =>
        scene.AnswerOf(await scene.Platform.DeliverAsync(
            new CommandTyped(scene.Platform.Next(scene.Owner) with { Space = Elsewhere }, "/source add", [scene.File(name, text)])));

    public static Task<IReadOnlyList<SourceSummary>> ListAsync(this FeatureScene scene, GroupId? group = null) =>
        scene.Stores.Sources.ListAsync(group ?? FeatureScene.Group, FeatureScene.Now);

    /// <summary>A member who holds what the group granted them, and no more.</summary>
    public static async Task<ChatMember> GrantAsync(this FeatureScene scene, string name, GrantLevel level, bool isAllowed = true)
    {
        await scene.Stores.Spaces.JoinAsync(FeatureScene.Group.Value, SampleSources.Noon, FeatureScene.Now);
        var change = new GrantChange(
            FeatureScene.Group, GrantHolder.Member(new MemberId($"discord:{name}")), level, isAllowed, SampleSources.Moderator, SampleSources.Noon, new EffectId($"{name} {level} {isAllowed}"));
        await scene.Stores.Grants.SetAsync(change, FeatureScene.Now);
        return scene.Platform.Member(name);
    }

    /// <summary>Chooses from the one menu of a card.</summary>
    public static async Task<FakeAnswer> ChooseAsync(this FeatureScene scene, FakeAnswer on, string label, ChatMember by) => scene.AnswerOf(await scene.Platform.PressIdAsync(
        ((SealedTarget)on.Card.Controls.OfType<Choice>().Single().Options.Single(option => option.Label == label).Target).Id, by));

    public static string Sentence(this FakeAnswer answer) => answer.Card.Parts.OfType<Paragraph>().First().Text.PlainText;

    public static IReadOnlyList<string> Examples(this FakeAnswer answer) =>
        [.. answer.Card.Parts.OfType<FieldList>().Single(list => list.Label == "Try").Items.Select(item => item.Text.PlainText)];
}
