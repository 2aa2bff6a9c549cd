using PatternAnalyzers.Core.Naming.Deeds;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Naming.Deeds;

/// <summary>Extension methods of what a type was given.</summary>
public sealed class ExtensionsTests
{
    [Fact]
    public void ExtensionOfAPartner_IsItsMethod() =>
        Extensions.Of(Told.Of("MachineNameFilter", PatternType.Handler).Given("IWidgetProvider") with { Called = [Extension()] })
            .Single().Owner
            .ShouldBe("IWidgetProvider");

    [Fact]
    public void ExtensionOfSomebodyElse_StaysATool() =>
        Extensions.Of(Told.Of("MachineNameFilter", PatternType.Handler) with { Called = [Extension()] }).Single().Owner.ShouldBe("WidgetProviderExtensions");

    private static PatternAnalyzers.Core.Naming.CalledMember Extension() =>
        new(
            "WidgetProviderExtensions",
            Told.Method("RegisterWidget") with
            {
                Parameters = ["IWidgetProvider", "string"],
                ParameterNames = ["provider", "zone"],
                Modifiers = ["extension", "static"]
            },
            IsStatic: true);
}
