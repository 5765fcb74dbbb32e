using StudyBot.Knowledge;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Mentions;
using StudyBot.LiteDb.Packing;
using StudyBot.Testing.Stores;

namespace StudyBot.LiteDb.Tests.Packing;

public sealed class PackTests
{
    [Fact]
    public void Every_kind_of_fact_and_of_mention_is_packed()
    {
        var sample = SampleSources.Of(GroupId.Terminal, "Oslo").Extracted;

        Assert.Equal(Kinds<StudyBot.Knowledge.Facts.Fact>(), sample.Facts.Select(fact => fact.GetType().Name).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(Kinds<Mention>(), sample.Mentions.Select(mention => mention.GetType().Name).Distinct().Order(StringComparer.Ordinal));

        static IEnumerable<string> Kinds<T>() => typeof(T).Assembly
            .GetTypes()
            .Where(type => type.IsSubclassOf(typeof(T)) && !type.IsAbstract)
            .Select(type => type.Name)
            .Order(StringComparer.Ordinal);
    }

    [Fact]
    public void Large_packs_are_cut_into_parts_and_joined_again()
    {
        var content = new byte[3 * PackedBytes.PartLength];
        new Random(7).NextBytes(content);

        var parts = PackedBytes.Pack(content);

        Assert.True(parts.Count >= 3);
        Assert.All(parts, part => Assert.True(part.Length <= PackedBytes.PartLength));
        Assert.Equal(content, PackedBytes.Unpack(parts).ToArray());
    }

    [Fact]
    public void An_evidence_outside_its_source_is_no_fact()
    {
        var sample = SampleSources.Of(GroupId.Terminal, "Oslo").Extracted;
        var parts = FactPack.Pack(sample.Facts);

        Assert.Throws<InvalidDataException>(() => FactPack.Unpack(parts, sample.Source, new("too short")));
    }

    [Fact]
    public void A_confidence_and_a_number_keep_every_digit()
    {
        var sample = SampleSources.Of(GroupId.Terminal, "Oslo").Extracted;
        var figure = sample.Facts.OfType<FigureFact>().Single();
        figure = figure with { Confidence = 0.1 + 0.2, Number = figure.Number with { Value = 79228162514264337593543950335m } };

        var read = FactPack.Unpack(FactPack.Pack([figure]), sample.Source, sample.Document.Source);

        Assert.Equivalent(figure, Assert.Single(read), strict: true);
    }
}
