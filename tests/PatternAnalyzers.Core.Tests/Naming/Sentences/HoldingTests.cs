using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.Sentences;

namespace PatternAnalyzers.Core.Tests.Naming.Sentences;

public sealed class HoldingTests
{
    [Theory]
    [InlineData("Id,UserId,Name,CreationDate", "Folder with user and name.")]
    [InlineData("Name,EmailVerified,IsOpen,Email", "Folder with name and email.")]
    [InlineData("A,B,C,D,E,F", "Folder with a, b, c, d and more.")]
    [InlineData("Id,Name", "")]
    public void Values_AreToldButForWhatEveryRowHas(string names, string expected) => Holding.Of(
        Told.Of("Folder").Type with
        {
            Fields = [.. names.Split(',').Select(name => new FieldFact { Name = name, Type = "string", Accessibility = "public", Modifiers = ["property"] })]
        },
            "Folder")
            .ShouldBe(expected);
}
