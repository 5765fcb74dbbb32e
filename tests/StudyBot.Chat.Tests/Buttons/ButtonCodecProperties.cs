using System.Collections.Immutable;
using CsCheck;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Platforms;
using StudyBot.Testing;

namespace StudyBot.Chat.Tests.Buttons;

public sealed class ButtonCodecProperties
{
    private const string ActionSigns = "abcdefghijklmnopqrstuvwxyz0123456789-";

    private static readonly SpaceId Space = new("discord:1");
    private static readonly UserId Anna = new("discord:7");
    private static readonly ButtonCodec Codec = new([.. Enumerable.Range(0, 32).Select(i => (byte)i)]);

    // Whole characters only: half a surrogate pair has no UTF-8.
    private static readonly Gen<string> Argument = Gen.OneOf(
        Gen.OneOf("", ".", ",", "%", "%2C", "1.page.2", "é", "🙂", "\0", "a/b:c", "\u202E"),
        Gen.Int[-1000, 1000].Select(i => $"{i}"),
        Gen.String[Gen.Char['\u0001', '\uD7FF'], 0, 8]).Array[1, 3].Select(string.Concat);

    private static readonly Gen<ReadTarget> Target = Gen.Select(
        Gen.Int[0, ActionSigns.Length - 1].Select(i => ActionSigns[i]).Array[1, 16].Select(signs => new string(signs)),
        Argument.Array[0, 4],
        Gen.Bool,
        (action, arguments, isBound) => new ReadTarget(action, [.. arguments], isBound ? Anna : null));

    // What does not fit goes without its last arguments: without any, every action fits.
    private static readonly Gen<ReadTarget> Fitting = Target.Select(Shortened);

    private static long Rounds => TestLength.Rounds(2_000, 200_000);

    [Fact]
    public void What_is_sealed_opens_to_the_same() =>
        Fitting.Sample(
            target => Codec.Read(Codec.TrySeal(target, Space)!, Space, Anna) is ButtonCodec.IdReading.SelfContained read
                && read.Action == target.Action
                && read.Arguments.SequenceEqual(target.Arguments),
            seed: "000000000001",
            iter: Rounds,
            threads: 1);

    [Fact]
    public void No_id_is_longer_than_100_characters_or_holds_what_a_platform_would_change() =>
        Target.Sample(
            target => Codec.TrySeal(target, Space) is not { } id || (id.Length <= ButtonCodec.MaxLength && id.All(c => c is > ' ' and <= '~')),
            seed: "000000000001",
            iter: Rounds,
            threads: 1);

    [Fact]
    public void Any_change_of_one_character_is_refused() =>
        Gen.Select(Fitting, Gen.Int[0, 99], Gen.OneOf(Gen.Char['!', '~'], Gen.Char)).Sample(
            (target, at, other) =>
            {
                var id = Codec.TrySeal(target, Space)!.ToCharArray();
                at %= id.Length;
                if (id[at] == other)
                {
                    return true;
                }

                id[at] = other;

                // A changed version digit may name a row, which is not there: only its own reading matters here.
                return Codec.Read(new string(id), Space, Anna) is not ButtonCodec.IdReading.SelfContained;
            },
            seed: "000000000001",
            iter: Rounds,
            threads: 1);

    [Fact]
    public void One_character_more_or_less_is_refused() =>
        Gen.Select(Fitting, Gen.Int[0, 99], Gen.Char['!', '~']).Sample(
            (target, at, more) =>
            {
                var id = Codec.TrySeal(target, Space)!;
                at %= id.Length;
                return Codec.Read(id.Remove(at, 1), Space, Anna) is not ButtonCodec.IdReading.SelfContained
                    && Codec.Read(id.Insert(at, $"{more}"), Space, Anna) is not ButtonCodec.IdReading.SelfContained;
            },
            seed: "000000000001",
            iter: Rounds,
            threads: 1);

    [Fact]
    public void No_text_makes_it_throw() =>
        Gen.OneOf(Gen.String, Gen.OneOf("1", "2", "3", ".", "page", "%C3", "%", ",", "a", "AAAAAAAAAAAAAAAA").Array[0, 10].Select(string.Concat)).Sample(
            text => Codec.Read(text, Space, Anna) is not ButtonCodec.IdReading.SelfContained,
            seed: "000000000001",
            iter: Rounds,
            threads: 1);

    [Fact]
    public void Another_space_member_or_key_does_not_open_it() =>
        Fitting.Sample(
            target =>
            {
                var id = Codec.TrySeal(target, Space)!;
                var otherKey = new ButtonCodec(ImmutableArray.CreateRange(Enumerable.Repeat((byte)9, 32)));
                return Codec.Read(id, new SpaceId("discord:12"), Anna) is not ButtonCodec.IdReading.SelfContained
                    && otherKey.Read(id, Space, Anna) is not ButtonCodec.IdReading.SelfContained
                    && (target.Allowed is null || Codec.Read(id, Space, new UserId("discord:77")) is not ButtonCodec.IdReading.SelfContained);
            },
            seed: "000000000001",
            iter: Rounds,
            threads: 1);

    private static ReadTarget Shortened(ReadTarget target)
    {
        while (Codec.TrySeal(target, Space) is null)
        {
            target = target with { Arguments = target.Arguments.RemoveAt(target.Arguments.Length - 1) };
        }

        return target;
    }
}
