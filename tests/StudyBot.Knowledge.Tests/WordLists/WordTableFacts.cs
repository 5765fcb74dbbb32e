using StudyBot.Knowledge.WordLists;

namespace StudyBot.Knowledge.Tests.WordLists;

public sealed class WordTableFacts
{
    [Fact]
    public void Words_are_numbered_in_the_order_in_which_they_came()
    {
        var table = Table("treaty", "summit", "treaty", "talks");

        Assert.Equal(3, table.Count);
        Assert.Equal((0, 1, 2), (table.Find("treaty"), table.Find("summit"), table.Find("talks")));
        Assert.Equal(["treaty", "summit", "talks"], Enumerable.Range(0, 3).Select(n => table[n]));
    }

    [Theory]
    [InlineData("treat")]
    [InlineData("treaty ")]
    [InlineData("Treaty")]
    [InlineData("tréaty")]
    [InlineData("")]
    public void What_was_not_added_has_no_number(string word) => Assert.Equal(-1, Table("treaty", "summit").Find(word));

    [Fact]
    public void An_empty_table_has_no_word() => Assert.Equal(-1, new WordTable(0, 0).Find(""));

    [Fact]
    public void The_empty_word_is_a_word()
    {
        var table = Table("a", "", "b");

        Assert.Equal((0, 1, 2), (table.Find("a"), table.Find(""), table.Find("b")));
        Assert.Equal("", table[1]);
    }

    [Theory]
    [InlineData("é", "ab")]
    [InlineData("ō", "o")]
    [InlineData("会談", "会議")]
    [InlineData("🕊", "🕊🕊")]
    [InlineData("\uD800", "\uFFFD")]
    public void Letters_of_any_script_are_told_apart(string absent, string word)
    {
        var table = Table(word);

        Assert.Equal(0, table.Find(word));
        Assert.Equal(-1, table.Find(absent));
    }

    [Fact]
    public void A_word_may_be_as_long_as_there_is_room()
    {
        var longest = new string('x', 10_000);

        var table = Table("x", longest, "y");

        Assert.Equal(1, table.Find(longest));
        Assert.Equal(-1, table.Find(longest.AsSpan(1)));
        Assert.Equal(2, table.Find("y"));
    }

    [Fact]
    public void A_full_table_finds_every_word_and_no_other()
    {
        // So many that words of other numbers share a slot and the bits of their hash that it keeps.
        const int Many = 60_000;
        var table = Table([.. Enumerable.Range(0, Many).Select(i => $"word{i}")]);

        Assert.All(Enumerable.Range(0, Many), i => Assert.Equal(i, table.Find($"word{i}")));
        Assert.All(Enumerable.Range(Many, Many), i => Assert.Equal(-1, table.Find($"word{i}")));
        Assert.Equal(Many, table.Count);
    }

    [Theory]
    [InlineData(1, 100)]
    [InlineData(2, 9)]
    public void There_is_room_for_as_much_as_was_said(int words, int letters)
    {
        var table = new WordTable(words, letters);
        table.Add("treaty");

        Assert.Equal(0, table.Add("treaty"));
        Assert.Throws<InvalidOperationException>(() => table.Add("summit"));
        Assert.Equal(-1, table.Find("summit"));
    }

    [Fact]
    public void A_word_is_written_where_it_is_wanted()
    {
        var letters = new char[8];

        Assert.Equal(6, Table("a", "Zürich").Copy(1, letters));
        Assert.Equal("Zürich\0\0", new string(letters));
    }

    private static WordTable Table(params string[] words)
    {
        var table = new WordTable(words.Length, words.Sum(System.Text.Encoding.UTF8.GetByteCount));
        foreach (var word in words)
        {
            table.Add(word);
        }

        return table;
    }
}
