using CsCheck;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Knowledge.Tests.Lookup;

public sealed class NameFormFacts
{
    [Theory]
    [InlineData("Ōsaka", "osaka")]
    [InlineData("São Tomé", "sao tome")]
    [InlineData("Gdańsk–Łódź", "gdansk lodz")]
    [InlineData("Franco-German", "franco german")]
    [InlineData("Putin's visit", "putin visit")]
    [InlineData("the leaders’ talks", "the leaders talks")]
    [InlineData("O'Brien", "obrien")]
    [InlineData("U.S.-Soviet summit", "us soviet summit")]
    [InlineData("J. F. Kennedy", "j f kennedy")]
    [InlineData("Straße", "strasse")]
    [InlineData("  \t\r\n ", "")]
    [InlineData("½ — …", "1 2")]
    [InlineData("Ｇｅｎｅｖａ", "geneva")]
    [InlineData("Йошкар-Ола", "иошкар ола")]
    public void Names_are_compared_without_case_marks_possessives_and_hyphens(string name, string form) =>
        Assert.Equal(form, NameForm.Fold(name));

    [Fact]
    public void Voicing_marks_of_kana_are_letters_of_their_own() =>
        Assert.NotEqual(NameForm.Fold("ガ"), NameForm.Fold("カ"));

    [Fact]
    public void Half_a_surrogate_pair_is_read_like_any_other_sign() =>
        Assert.Equal(["gene", "va"], NameForm.Words("Gene\uD800va"));

    [Fact]
    public void The_form_of_a_form_is_the_form_itself() =>
        Gen.String.Sample(text => NameForm.Fold(NameForm.Fold(text)) == NameForm.Fold(text), seed: "0000KtxG3xG4", iter: 2_000);
}
