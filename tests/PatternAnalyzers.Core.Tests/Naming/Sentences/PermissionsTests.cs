using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.Sentences;

namespace PatternAnalyzers.Core.Tests.Naming.Sentences;

/// <summary>What authorization handlers decide on.</summary>
public sealed class PermissionsTests
{
    [Theory]
    [InlineData("CanCreateAsync CanUpdateProjectAsync CanReadSecrets", " that decides who may create or update projects")]
    [InlineData("CanExportVault", " that decides who may export vaults")]
    [InlineData("GetAbility", " on projects")]
    public void Questions_TellWhatMayBeDone(string methods, string said) => Permissions.Of(Unit.Type("T:Shop.ProjectHandler", "ProjectHandler") with
    {
        Members =
        [
            new MemberFact
            {
                Name = "HandleRequirementAsync",
                Accessibility = "protected",
                Parameters = ["AuthorizationHandlerContext", "ProjectRequirement", "Project"]
            },
            .. methods.Split(' ').Select(name => new MemberFact { Name = name, Accessibility = "private" }),
        ],
    }).ShouldBe(said);
}
