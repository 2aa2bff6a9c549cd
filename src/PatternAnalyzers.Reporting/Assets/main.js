startTheme();
showOverview();
showFilters();
startGraph();
showTable();
showLists();
refine({});
startDetails();
