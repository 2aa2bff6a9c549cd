namespace Corpus.OnexFlow.Behaviour.Publishing;

public interface ISpellcheck { Task<int> ErrorsAsync(string manuscript); }
public interface ITypesetter { Task<Uri> TypesetAsync(string manuscript); }
public interface IPress { Task PrintAsync(Uri pdf, int copies); }
public interface ICatalogue { Task AnnounceAsync(string isbn, Uri pdf); }

public sealed class ManuscriptParser
{
    private readonly ISpellcheck _spellcheck;
    private readonly ITypesetter _typesetter;
    private readonly IPress _press;
    private readonly ICatalogue _catalogue;

    public ManuscriptParser(ISpellcheck spellcheck, ITypesetter typesetter, IPress press, ICatalogue catalogue)
    {
        _spellcheck = spellcheck;
        _typesetter = typesetter;
        _press = press;
        _catalogue = catalogue;
    }

    public async Task<bool> ParseAsync(string isbn, string manuscript, int copies)
    {
        if (await _spellcheck.ErrorsAsync(manuscript) > 10) return false;
        var pdf = await _typesetter.TypesetAsync(manuscript);
        await Task.WhenAll(_press.PrintAsync(pdf, copies), _catalogue.AnnounceAsync(isbn, pdf));
        return true;
    }
}

public sealed class Week
{
    private readonly IReadOnlyList<Func<DateOnly, Task>> _jobs;
    private readonly ICatalogue _catalogue;
    private readonly ISpellcheck _spellcheck;

    public Week(IReadOnlyList<Func<DateOnly, Task>> jobs, ICatalogue catalogue, ISpellcheck spellcheck)
    {
        _jobs = jobs;
        _catalogue = catalogue;
        _spellcheck = spellcheck;
    }

    public async Task Close(DateOnly day, IReadOnlyDictionary<string, (string Text, Uri Pdf)> titles)
    {
        foreach (var job in _jobs) await job(day);
        foreach (var (isbn, title) in titles)
        {
            if (await _spellcheck.ErrorsAsync(title.Text) == 0) await _catalogue.AnnounceAsync(isbn, title.Pdf);
        }
    }
}
