using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>Components of Blazor and code behind windows, pages and forms: what makes them handlers is a method that answers an event of the user interface.</summary>
internal sealed class EventMethodExtractor : ITypeExtractor
{
    private static readonly HashSet<string> Screens = new(StringComparer.Ordinal)
    {
        "Window", "MetroWindow", "UserControl", "Page", "Form", "Control", "ContentPage", "ContentView", "ContentDialog", "Shell", "FlyoutPage", "TabbedPage",
        "ReactiveWindow", "ReactiveUserControl",
    };

    private static readonly string[] Homes =
    [
        "System.Windows", "Avalonia", "Microsoft.UI.Xaml", "Windows.UI.Xaml", "Microsoft.Maui.Controls", "Xamarin.Forms", "Gtk", "Eto.Forms"
    ];

    public void Extract(TypeQuestion question)
    {
        if (question.Type.TypeKind != TypeKind.Class || Screen(question) is not { } screen)
            return;
        var isComponent = screen.Name is "ComponentBase" or "LayoutComponentBase" or "OwningComponentBase";
        foreach (var method in Methods.Declared(question))
        {
            if (method.IsOverride || method.IsAbstract || !(isComponent ? IsOfComponent(method) : IsOfControl(method)))
                continue;
            question.Add(BaseSignals.Of(screen), BaseSignals.Detail(screen) + " and answers " + method.Name, Supports.Ui, Methods.Place(method));
            return;
        }
    }

    private static INamedTypeSymbol? Screen(TypeQuestion question)
    {
        foreach (var ancestor in question.Bases)
        {
            if (ancestor.Name is "ComponentBase" or "LayoutComponentBase" or "OwningComponentBase")
                return ancestor;
            if (Screens.Contains(ancestor.Name) && (ancestor.TypeKind == TypeKind.Error || Array.Exists(Homes, home => Namespaces.IsUnder(ancestor, home))))
                return ancestor;
        }

        return null;
    }

    // Components bind methods with and without arguments; those without are called after what happened.
    private static bool IsOfComponent(IMethodSymbol method)
    {
        if (!IsAction(method))
            return false;
        return method.Parameters.Length switch
        {
            0 => NameWords.HasPrefix(method.Name, "On") || NameWords.HasPrefix(method.Name, "Handle"),
            1 => IsEvent(method.Parameters[0].Type),
            _ => false,
        };
    }

    // The signature that every event of a control has.
    private static bool IsOfControl(IMethodSymbol method) =>
        IsAction(method)
            && method.Parameters.Length == 2
            && method.Parameters[0].Type.SpecialType == SpecialType.System_Object
            && IsEvent(method.Parameters[1].Type);

    private static bool IsAction(IMethodSymbol method) =>
        !method.IsStatic && (method.ReturnsVoid || method.ReturnType is { Name: "Task" or "ValueTask" } and INamedTypeSymbol { Arity: 0 });

    private static bool IsEvent(ITypeSymbol type) => type.Name.EndsWith("EventArgs", StringComparison.Ordinal) || type.Name == "EditContext";
}
