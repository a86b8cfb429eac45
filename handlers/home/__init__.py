"""The App Home: its view, filter menus, section for coordinators and listeners."""
