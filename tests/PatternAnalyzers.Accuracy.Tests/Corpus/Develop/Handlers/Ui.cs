using System.ComponentModel;
using System.Windows.Input;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Web;

namespace Corpus.Handlers.Ui;

public class DocumentViewModel : INotifyPropertyChanged
{
    private string _text = "";

    public event PropertyChangedEventHandler? PropertyChanged;

    public string? FileName { get; set; }

    public string Text
    {
        get => _text;
        set
        {
            if (_text == value) return;
            _text = value;
            PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(nameof(Text)));
        }
    }
}

public class SaveCommand : ICommand
{
    private readonly DocumentViewModel _document;

    public SaveCommand(DocumentViewModel document)
    {
        _document = document;
        _document.PropertyChanged += (_, _) => CanExecuteChanged?.Invoke(this, EventArgs.Empty);
    }

    public event EventHandler? CanExecuteChanged;

    public bool CanExecute(object? parameter) => _document.FileName is not null && _document.Text.Length > 0;

    public void Execute(object? parameter) => File.WriteAllText(_document.FileName!, _document.Text);
}

public sealed class UppercaseSelection(DocumentViewModel document) : ICommand
{
    public event EventHandler? CanExecuteChanged { add { } remove { } }

    public bool CanExecute(object? parameter) => parameter is Range;

    public void Execute(object? parameter)
    {
        var range = (Range)parameter!;
        var (start, length) = range.GetOffsetAndLength(document.Text.Length);
        document.Text = document.Text[..start] + document.Text.Substring(start, length).ToUpperInvariant() + document.Text[(start + length)..];
    }
}

public class RelayCommand<T>(Action<T?> run, Func<T?, bool>? can = null) : ICommand
{
    public event EventHandler? CanExecuteChanged;

    public bool CanExecute(object? parameter) => can?.Invoke((T?)parameter) ?? true;

    public void Execute(object? parameter) => run((T?)parameter);

    public void Refresh() => CanExecuteChanged?.Invoke(this, EventArgs.Empty);
}

public partial class CounterPage : ComponentBase
{
    [Parameter] public int Step { get; set; } = 1;

    protected int Current { get; private set; }

    protected void OnIncrement(MouseEventArgs e) => Current += e.ShiftKey ? Step * 10 : Step;

    protected void OnReset() => Current = 0;
}

public record Recipe(int Id, string Title, int Minutes);

public class RecipeEditorBase : ComponentBase
{
    [Inject] private HttpClient Http { get; set; } = default!;
    [Inject] private NavigationManager Navigation { get; set; } = default!;

    [Parameter] public int Id { get; set; }

    protected Recipe? Model { get; set; }
    protected string? Error { get; private set; }

    protected override async Task OnParametersSetAsync() => Model = await Http.GetFromJsonAsync<Recipe>($"api/recipes/{Id}");

    protected async Task HandleValidSubmit(EditContext edit)
    {
        using var response = await Http.PutAsJsonAsync($"api/recipes/{Id}", Model);
        if (response.IsSuccessStatusCode) Navigation.NavigateTo("/recipes");
        else Error = await response.Content.ReadAsStringAsync();
    }

    protected Task HandleDelete() => Http.DeleteAsync($"api/recipes/{Id}");
}

public partial class SearchBox : ComponentBase, IDisposable
{
    private readonly System.Timers.Timer _debounce = new(300) { AutoReset = false };
    private string _term = "";

    [Parameter] public EventCallback<string> Searched { get; set; }

    protected override void OnInitialized() => _debounce.Elapsed += async (_, _) => await InvokeAsync(() => Searched.InvokeAsync(_term));

    private void OnInput(ChangeEventArgs e)
    {
        _term = e.Value?.ToString()?.Trim() ?? "";
        _debounce.Stop();
        _debounce.Start();
    }

    public void Dispose() => _debounce.Dispose();
}

public class ColorPickerPresenter
{
    private readonly INotifyPropertyChanged _source;

    public ColorPickerPresenter(INotifyPropertyChanged source)
    {
        _source = source;
        _source.PropertyChanged += OnSourceChanged;
    }

    public string Hex { get; private set; } = "#000000";

    private void OnSourceChanged(object? sender, PropertyChangedEventArgs e)
    {
        if (e.PropertyName is not ("Hue" or "Saturation" or "Value") || sender is null) return;
        double Get(string name) => (double)(sender.GetType().GetProperty(name)?.GetValue(sender) ?? 0d);
        double h = Get("Hue"), s = Get("Saturation"), v = Get("Value");
        double Channel(int n)
        {
            var k = (n + h / 60d) % 6;
            return v - v * s * Math.Max(0, Math.Min(Math.Min(k, 4 - k), 1));
        }
        Hex = $"#{(int)(Channel(5) * 255):X2}{(int)(Channel(3) * 255):X2}{(int)(Channel(1) * 255):X2}";
    }
}
