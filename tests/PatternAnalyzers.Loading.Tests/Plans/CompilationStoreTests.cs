using Microsoft.CodeAnalysis.CSharp;
using PatternAnalyzers.Loading.Plans;

namespace PatternAnalyzers.Loading.Tests.Plans;

public sealed class CompilationStoreTests
{
    [Fact]
    public void Compilation_IsReleasedAfterItsLastReader()
    {
        var plan = new LoadPlan("/", [Project("A"), Project("B", 0), Project("C", 0)], []);
        var store = new CompilationStore(plan);

        var held = plan.Projects.Select((project, index) => Add(store, index, project)).ToList();

        held.ShouldBe([1, 1, 0]);
    }

    private static int Add(CompilationStore store, int index, PlannedProject project)
    {
        store.For(project).ShouldAllBe(static compilation => compilation.AssemblyName == "A");
        store.Add(index, project, CSharpCompilation.Create(project.Assembly));
        return store.Held;
    }

    private static PlannedProject Project(string name, params int[] references) =>
        new() { Folder = "/" + name, Name = name, Assembly = name, Sources = [], References = references };
}
